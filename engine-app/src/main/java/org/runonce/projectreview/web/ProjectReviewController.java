package org.runonce.projectreview.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.runonce.projectreview.ProjectReviews;
import org.runonce.projectreview.ReviewsView;
import org.runonce.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/projects/{code}/reviews")
@Tag(name = "projects", description = "数字化项目")
class ProjectReviewController {
    private final ProjectReviews reviews;

    ProjectReviewController(ProjectReviews reviews) {
        this.reviews = reviews;
    }

    @GetMapping
    ReviewsView reviews(@PathVariable String code, Actor actor) {
        return reviews.of(code, actor);
    }
}
