package org.runonce.intake.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runonce.intake.HandoverNotePage;
import org.runonce.intake.HandoverNotes;
import org.runonce.shared.Actor;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/handover-notes")
@Validated
@Tag(name = "documents", description = "文书")
class HandoverNoteController {
    private final HandoverNotes notes;

    HandoverNoteController(HandoverNotes notes) {
        this.notes = notes;
    }

    /** 交接单 of a day, today's without one. */
    @GetMapping
    HandoverNotePage notes(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Size(max = 50, message = "最多50个字符") @Nullable String cursor,
            Actor actor) {
        return notes.of(day, cursor, actor);
    }
}
