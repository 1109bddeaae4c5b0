package org.runonce.interagency.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.runonce.interagency.ConsultationView;
import org.runonce.interagency.Consultations;
import org.runonce.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{number}/consultations")
@Tag(name = "cases", description = "办件")
class ConsultationController {
    private final Consultations consultations;

    ConsultationController(Consultations consultations) {
        this.consultations = consultations;
    }

    /** What other offices were asked and have said, for staff who may see the case. */
    @GetMapping
    List<ConsultationView> consultations(@PathVariable String number, Actor actor) {
        return consultations.view(number, actor);
    }
}
