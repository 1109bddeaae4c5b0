package org.runonce.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The application form of a case: what it says is replaced, what it said is kept. */
@Component
@Transactional
public class CaseForms {
    private final CaseRegister cases;
    private final CaseMoves moves;
    private final EarlierFormRepository earlier;
    private final Timeline timeline;
    private final ObjectMapper json;
    private final Clock clock;

    CaseForms(
            CaseRegister cases,
            CaseMoves moves,
            EarlierFormRepository earlier,
            Timeline timeline,
            ObjectMapper json,
            Clock clock) {
        this.cases = cases;
        this.moves = moves;
        this.earlier = earlier;
        this.timeline = timeline;
        this.json = json;
        this.clock = clock;
    }

    /**
     * 行政许可法32条(三): the answers are corrected at once, without a notice.
     *
     * @param changes which fields say what instead of what, in words
     */
    public void fixOnSpot(String number, JsonNode data, String changes, Actor actor) {
        CaseFile file = moves.locked(number);
        replace(file, data, actor);
        moves.moved(file, CaseEvent.FIX_ON_SPOT, actor, "当场更正申请内容：" + changes, true);
    }

    /** Answers of the form are corrected together with the correction. */
    public void correct(String number, JsonNode data, String changes, Actor actor) {
        CaseFile file = moves.locked(number);
        replace(file, data, actor);
        timeline.add(number, "CORRECT_DATA", "补正申请内容：" + changes, actor, true);
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<EarlierFormView> earlier(String number, Actor actor) {
        cases.readable(number, actor);
        return earlier.findByCaseNumberOrderById(number).stream()
                .map(it -> new EarlierFormView(tree(it.data), it.replacedAt, it.replacedByName))
                .toList();
    }

    private void replace(CaseFile file, JsonNode data, Actor actor) {
        EarlierForm before = new EarlierForm();
        before.caseNumber = file.number;
        before.data = file.data;
        before.replacedAt = clock.instant();
        before.replacedBy = actor.userId();
        before.replacedByName = actor.name();
        earlier.save(before);
        file.data = data.toString();
    }

    private JsonNode tree(String data) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored data is no JSON", e);
        }
    }
}
