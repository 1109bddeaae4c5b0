package org.runonce.tasklist.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.runonce.shared.Actor;
import org.runonce.tasklist.Offers;
import org.runonce.tasklist.PeopleForTask;
import org.runonce.tasklist.offer.Candidates;
import org.runonce.tasklist.offer.Command;
import org.runonce.tasklist.offer.TaskOffers;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tasks/{id}")
@Validated
@Tag(name = "tasks", description = "任务")
class OfferController {
    private final Offers offers;
    private final PeopleForTask people;

    OfferController(Offers offers, PeopleForTask people) {
        this.offers = offers;
        this.people = people;
    }

    /** Every command of the task: offered to this person now, or why not. */
    @GetMapping("/offers")
    TaskOffers offers(@PathVariable String id, Actor actor) {
        return offers.of(id, actor);
    }

    /** Colleagues whom a command may name. */
    @GetMapping("/people")
    Candidates people(
            @PathVariable String id,
            @RequestParam(name = "for")
                    @Pattern(
                            regexp = "TRANSFER|DELEGATE|COPY|ADD_SIGNER",
                            message = "只能是 TRANSFER、DELEGATE、COPY 或 ADD_SIGNER")
                    String command,
            @RequestParam(defaultValue = "") @Size(max = 50, message = "最多50个字符") String text,
            Actor actor) {
        return people.find(id, Command.valueOf(command), text, actor);
    }
}
