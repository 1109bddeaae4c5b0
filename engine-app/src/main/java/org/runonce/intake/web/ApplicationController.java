package org.runonce.intake.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.runonce.intake.ApplicationContent;
import org.runonce.intake.ApplicationView;
import org.runonce.intake.Applications;
import org.runonce.intake.Submission;
import org.runonce.intake.Submitted;
import org.runonce.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/applications")
@Tag(name = "applications", description = "申请")
class ApplicationController {
    private final Applications applications;
    private final Submission submission;

    ApplicationController(Applications applications, Submission submission) {
        this.applications = applications;
        this.submission = submission;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ApplicationView create(@Valid @RequestBody ApplicationContent content, Actor actor) {
        return applications.create(content, actor);
    }

    @GetMapping
    List<ApplicationView> drafts(Actor actor) {
        return applications.drafts(actor);
    }

    @GetMapping("/{id}")
    ApplicationView one(@PathVariable String id, Actor actor) {
        return applications.one(id, actor);
    }

    @PutMapping("/{id}")
    ApplicationView update(@PathVariable String id, @Valid @RequestBody ApplicationContent content, Actor actor) {
        return applications.update(id, content, actor);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id, Actor actor) {
        applications.discard(id, actor);
    }

    /** The application becomes a case; sent again with the same key it gives the same case. */
    @PostMapping("/{id}/submission")
    @ResponseStatus(HttpStatus.CREATED)
    Submitted submit(@PathVariable String id, @RequestHeader("Idempotency-Key") String key, Actor actor) {
        return submission.submit(id, key, actor);
    }

    /** Draft and submission in one request, for who has everything at hand. */
    @PostMapping("/submission")
    @ResponseStatus(HttpStatus.CREATED)
    Submitted submitAtOnce(
            @Valid @RequestBody ApplicationContent content, @RequestHeader("Idempotency-Key") String key, Actor actor) {
        return submission.submitAtOnce(content, key, actor);
    }
}
