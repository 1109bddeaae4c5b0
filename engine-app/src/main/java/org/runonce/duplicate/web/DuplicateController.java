package org.runonce.duplicate.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.runonce.duplicate.DuplicateCheck;
import org.runonce.duplicate.DuplicateReport;
import org.runonce.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 查重. */
@RestController
@RequestMapping("/api/projects/{code}/duplicates")
@Tag(name = "projects", description = "数字化项目")
class DuplicateController {
    private final DuplicateCheck check;

    DuplicateController(DuplicateCheck check) {
        this.check = check;
    }

    /** Which of its functions exist already, where, and how close they are. */
    @GetMapping
    DuplicateReport duplicates(@PathVariable String code, Actor actor) {
        return check.report(code, actor);
    }
}
