package org.runonce.organisation.process;

import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Person;
import org.runonce.shared.Post;

/** Our people and posts in the engine's types. */
final class EngineIdentity {
    private EngineIdentity() {}

    /** A Chinese name is one word: it stands as the first name, and the last name is empty. */
    static User user(Person person) {
        UserEntity user = new UserEntity(person.userId());
        user.setFirstName(person.name());
        user.setLastName("");
        return user;
    }

    static List<User> users(List<Person> people) {
        return people.stream().map(EngineIdentity::user).toList();
    }

    static Group group(Post post, Organisation organisation) {
        GroupEntity group = new GroupEntity(post.groupId());
        group.setName(organisation.nameOf(post));
        group.setType(post.role());
        return group;
    }
}
