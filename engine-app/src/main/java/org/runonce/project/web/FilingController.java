package org.runonce.project.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.project.DraftView;
import org.runonce.project.FilingDraft;
import org.runonce.project.Filings;
import org.runonce.project.Revisions;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/projects")
@Tag(name = "projects", description = "数字化项目")
class FilingController {
    private final Filings filings;
    private final Revisions revisions;

    FilingController(Filings filings, Revisions revisions) {
        this.filings = filings;
        this.revisions = revisions;
    }

    @PostMapping("/drafts")
    @ResponseStatus(HttpStatus.CREATED)
    DraftView draft(
            @Valid @RequestBody FilingDraft filing,
            @RequestParam(required = false) @Nullable String office,
            Actor actor) {
        return filings.draft(filing, office, actor);
    }

    @GetMapping("/drafts")
    List<DraftView> drafts(Actor actor) {
        return filings.drafts(actor);
    }

    @GetMapping("/drafts/{id}")
    DraftView one(@PathVariable String id, Actor actor) {
        return filings.one(id, actor);
    }

    @PutMapping("/drafts/{id}")
    DraftView save(@PathVariable String id, @Valid @RequestBody FilingDraft filing, Actor actor) {
        return filings.save(id, filing, actor);
    }

    @DeleteMapping("/drafts/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id, Actor actor) {
        filings.discard(id, actor);
    }

    /** The draft becomes a project; sent again with the same key it gives the same one. */
    @PostMapping("/drafts/{id}/submission")
    @ResponseStatus(HttpStatus.CREATED)
    Filed submit(@PathVariable String id, @RequestHeader("Idempotency-Key") String key, Actor actor) {
        return new Filed(filings.submit(id, key, actor));
    }

    /** Draft and submission in one request, for who has everything at hand. */
    @PostMapping("/submission")
    @ResponseStatus(HttpStatus.CREATED)
    Filed submitAtOnce(
            @Valid @RequestBody FilingDraft filing,
            @RequestParam(required = false) @Nullable String office,
            @RequestHeader("Idempotency-Key") String key,
            Actor actor) {
        return new Filed(filings.submitAtOnce(filing, office, key, actor));
    }

    /** The revised filing of a project that was returned; the task 修改申报 hands it in again. */
    @PutMapping("/{code}/filing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revise(@PathVariable String code, @Valid @RequestBody FilingDraft filing, Actor actor) {
        revisions.revise(code, filing, actor);
    }

    @PostMapping("/{code}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String code, @Valid @RequestBody Reason body, Actor actor) {
        revisions.withdraw(code, body.reason().strip(), actor);
    }
}
