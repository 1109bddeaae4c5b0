package org.runonce.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.runonce.shared.Post;

/** Reads people with their posts ({@code role@UNIT role@UNIT}) from a file. */
final class StaffFile {
    static final List<String> COLUMNS = List.of("user_id", "name", "posts");
    private static final Pattern USER_ID = Pattern.compile("[a-z][a-z0-9-]{1,63}");

    private StaffFile() {}

    static List<Person> people(DataFile file, Structure structure) {
        Set<String> ids = new HashSet<>();
        List<Person> people = new ArrayList<>();
        for (DataLine line : file.lines()) {
            Person person =
                    new Person(line.matching("user_id", USER_ID), line.text("name", 50), posts(line, structure));
            if (!ids.add(person.userId())) {
                line.fault("user_id", "'%s' stands twice in the file".formatted(person.userId()));
            }
            people.add(person);
        }
        file.check();
        return people;
    }

    private static Set<Post> posts(DataLine line, Structure structure) {
        Set<Post> posts = new HashSet<>();
        for (String groupId : line.text("posts", 1000).split(" ")) {
            int at = groupId.indexOf('@');
            if (at < 1
                    || structure.role(groupId.substring(0, at)).isEmpty()
                    || structure.unit(groupId.substring(at + 1)).isEmpty()) {
                line.fault("posts", "'%s' is no <role>@<unit> of the organisation".formatted(groupId));
            } else {
                posts.add(Post.of(groupId));
            }
        }
        return posts;
    }
}
