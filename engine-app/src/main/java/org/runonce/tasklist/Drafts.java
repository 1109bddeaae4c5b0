package org.runonce.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** What people have typed into tasks so far. */
@Component
class Drafts {
    private final TaskDraftRepository drafts;
    private final TaskAccess access;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(TaskDraftRepository drafts, TaskAccess access, ObjectMapper json, Clock clock) {
        this.drafts = drafts;
        this.access = access;
        this.json = json;
        this.clock = clock;
    }

    /** What this person has typed, or what was handed on, or where the holder has come to in whose place this person goes on. */
    JsonNode of(WorkItem item, Actor actor) {
        return drafts.findFirstByIdInOrderByIdDesc(
                        List.of(TaskDraft.id(item.taskId, actor.userId()), TaskDraft.handedOn(item.taskId)))
                .or(() -> startedBy(item, actor))
                .map(it -> tree(it.data))
                .orElseGet(json::createObjectNode);
    }

    void keep(String taskId, String userId, String data) {
        TaskDraft draft = drafts.findById(TaskDraft.id(taskId, userId)).orElseGet(TaskDraft::new);
        draft.id = TaskDraft.id(taskId, userId);
        draft.taskId = taskId;
        draft.data = data;
        draft.savedAt = clock.instant();
        drafts.save(draft);
    }

    private Optional<TaskDraft> startedBy(WorkItem item, Actor actor) {
        return Optional.ofNullable(item.assignee)
                .filter(it -> !it.equals(actor.userId()))
                .filter(it -> access.right(item, actor).actor().actsAs(it))
                .flatMap(it -> drafts.findById(TaskDraft.id(item.taskId, it)));
    }

    private JsonNode tree(String data) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored draft is no JSON", e);
        }
    }
}
