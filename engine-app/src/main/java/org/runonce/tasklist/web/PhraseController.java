package org.runonce.tasklist.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.runonce.shared.Actor;
import org.runonce.shared.Idempotent;
import org.runonce.shared.Written;
import org.runonce.tasklist.phrase.Phrase;
import org.runonce.tasklist.phrase.Phrases;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 常用意见. */
@RestController
@RequestMapping("/api/phrases")
@Tag(name = "tasks", description = "任务")
class PhraseController {
    private final Phrases phrases;

    PhraseController(Phrases phrases) {
        this.phrases = phrases;
    }

    record NewPhrase(
            @Written(message = "请写下常用意见") @Size(max = 200, message = "最多200个字")
            String text) {}

    @GetMapping
    List<Phrase> list(Actor actor) {
        return phrases.of(actor);
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Phrase add(@Valid @RequestBody NewPhrase phrase, Actor actor) {
        return phrases.add(phrase.text().strip(), actor);
    }

    @Idempotent
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, Actor actor) {
        phrases.remove(id, actor);
    }
}
