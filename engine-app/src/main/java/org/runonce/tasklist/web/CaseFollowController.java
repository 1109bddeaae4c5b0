package org.runonce.tasklist.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.runonce.shared.Actor;
import org.runonce.tasklist.Follows;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 关注. */
@RestController
@RequestMapping("/api/follows/{caseNumber}")
@Tag(name = "tasks", description = "任务")
class CaseFollowController {
    private final Follows follows;

    CaseFollowController(Follows follows) {
        this.follows = follows;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void follow(@PathVariable String caseNumber, Actor actor) {
        follows.follow(caseNumber, actor);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unfollow(@PathVariable String caseNumber, Actor actor) {
        follows.unfollow(caseNumber, actor);
    }
}
