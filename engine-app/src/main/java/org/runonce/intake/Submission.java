package org.runonce.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.runonce.casefile.CaseRegister;
import org.runonce.shared.Actor;
import org.runonce.shared.Idempotency;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Submitting with a key: however often it is sent, also after a crash in between, there is one case. */
@Component
@Transactional
public class Submission {
    private final Applications applications;
    private final CaseRegister cases;
    private final Idempotency idempotency;
    private final ObjectMapper json;

    Submission(Applications applications, CaseRegister cases, Idempotency idempotency, ObjectMapper json) {
        this.applications = applications;
        this.cases = cases;
        this.idempotency = idempotency;
        this.json = json;
    }

    public Submitted submit(String applicationId, String key, Actor actor) {
        return submitted(idempotency.once(actor, key, "submit " + applicationId, () -> applications
                .submit(applicationId, actor)
                .caseNumber()));
    }

    public Submitted submitAtOnce(ApplicationContent content, String key, Actor actor) {
        return submitted(idempotency.once(actor, key, "submit at once " + text(content), () -> applications
                .submit(applications.create(content, actor).id(), actor)
                .caseNumber()));
    }

    private Submitted submitted(String number) {
        return new Submitted(number, cases.facts(number).queryCode());
    }

    private String text(ApplicationContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an application cannot be written", e);
        }
    }
}
