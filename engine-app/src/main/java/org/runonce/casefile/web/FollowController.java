package org.runonce.casefile.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.runonce.casefile.CaseProgress;
import org.runonce.casefile.CaseTracking;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Follows a case without an account, by its number and the query code of the receipt. */
@RestController
@RequestMapping("/api/follow")
@Tag(name = "cases", description = "办件")
class FollowController {
    private final CaseTracking tracking;

    FollowController(CaseTracking tracking) {
        this.tracking = tracking;
    }

    @GetMapping("/{number}")
    CaseProgress follow(@PathVariable String number, @RequestParam String code) {
        return tracking.follow(number, code);
    }
}
