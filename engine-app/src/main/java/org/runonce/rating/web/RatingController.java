package org.runonce.rating.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.rating.GivenRating;
import org.runonce.rating.LevelCount;
import org.runonce.rating.Ratings;
import org.runonce.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 好差评. */
@RestController
@RequestMapping("/api/rating")
@Validated
@Tag(name = "rating", description = "好差评")
class RatingController {
    private final Ratings ratings;

    RatingController(Ratings ratings) {
        this.ratings = ratings;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rate(@Valid @RequestBody GivenRating given, @Nullable Actor actor) {
        ratings.rate(given, actor);
    }

    /** How often each level was given. */
    @GetMapping
    List<LevelCount> counts(
            @RequestParam(required = false) @Size(max = 40, message = "最多40个字符") @Nullable String matter,
            @RequestParam(required = false) @Size(max = 20, message = "最多20个字符") @Nullable String department) {
        return ratings.counts(matter, department);
    }
}
