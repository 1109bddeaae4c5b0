package org.runonce.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known at a window of who stands in front of it. */
@Component
@Transactional(readOnly = true)
public class EarlierCases {
    private static final Limit MOST = Limit.of(10);

    private final CaseFileRepository files;
    private final ObjectMapper json;

    EarlierCases(CaseFileRepository files, ObjectMapper json) {
        this.files = files;
        this.json = json;
    }

    /** Newest first, of the clerk's halls. Name and number must fit together, so that no number is tried out. */
    public List<EarlierCase> of(String name, String idNumber, Actor clerk) {
        Set<String> halls = clerk.posts().stream()
                .filter(it -> it.role().equals(Roles.WINDOW_CLERK))
                .map(Post::department)
                .collect(Collectors.toSet());
        return halls.isEmpty()
                ? List.of()
                : files.findOfParty(name, idNumber, halls, MOST).stream()
                        .map(it -> new EarlierCase(it.matterCode, it.matterVersion, it.party(), tree(it.data)))
                        .toList();
    }

    private JsonNode tree(String data) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored data is no JSON", e);
        }
    }
}
