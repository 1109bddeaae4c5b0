package org.runonce.organisation.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.substitution.NewSubstitution;
import org.runonce.organisation.substitution.Scope;
import org.runonce.organisation.substitution.Substitution;
import org.runonce.organisation.substitution.SubstitutionPage;
import org.runonce.organisation.substitution.Substitutions;
import org.runonce.shared.Actor;
import org.runonce.shared.Idempotent;
import org.runonce.shared.Written;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 代办. */
@RestController
@RequestMapping("/api/substitutions")
@Validated
@Tag(name = "substitutions", description = "代办")
class SubstitutionController {
    private static final String GROUP = "[a-z0-9-]{1,40}@[A-Z0-9-]{1,16}";

    private final Substitutions substitutions;

    SubstitutionController(Substitutions substitutions) {
        this.substitutions = substitutions;
    }

    /**
     * @param principal user id; oneself if left out
     * @param until the last day
     * @param posts groups, e.g. {@code window-clerk@SGB}; every post if left out
     * @param matters codes; every matter if left out
     */
    record Order(
            @Nullable @Size(max = 64, message = "最多64个字符") String principal,

            @Written(message = "请选择代办人") @Size(max = 64, message = "最多64个字符")
            String substitute,

            @NotNull(message = "请填写开始日期") LocalDate from,
            @NotNull(message = "请填写结束日期") LocalDate until,

            @Nullable @Size(max = 20, message = "最多20个岗位")
            List<@NotNull(message = "缺少岗位") @Pattern(regexp = GROUP, message = "岗位应为 window-clerk@SGB 的样子") String>
                    posts,

            @Nullable @Size(max = 50, message = "最多50个事项")
            List<@Written(message = "缺少事项编码") @Size(max = 39, message = "最多39个字符") String> matters,

            @Written(message = "请写明理由") @Size(max = 500, message = "最多500个字")
            String reason) {
        NewSubstitution by(Actor actor) {
            return new NewSubstitution(
                    principal == null || principal.isBlank() ? actor.userId() : principal,
                    substitute,
                    from,
                    until,
                    new Scope(setOf(posts), setOf(matters)),
                    reason.strip());
        }

        private static Set<String> setOf(@Nullable List<String> words) {
            return words == null ? Set.of() : new HashSet<>(words);
        }
    }

    record Why(
            @Written(message = "请写明理由") @Size(max = 500, message = "最多500个字")
            String reason) {}

    @GetMapping
    SubstitutionPage list(
            @RequestParam(defaultValue = "9223372036854775807") @Min(value = 1, message = "翻页标记不对") long cursor,
            @RequestParam(defaultValue = "50") @Min(value = 1, message = "最少 1") @Max(value = 200, message = "最多 200")
                    int limit,
            Actor actor) {
        return substitutions.list(actor, cursor, limit);
    }

    @GetMapping("/{id}")
    Substitution one(@PathVariable long id, Actor actor) {
        return substitutions.one(id, actor);
    }

    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Substitution make(@Valid @RequestBody Order order, Actor actor) {
        return substitutions.make(order.by(actor), actor);
    }

    @Idempotent
    @PostMapping("/{id}/revocation")
    Substitution revoke(@PathVariable long id, @Valid @RequestBody Why why, Actor actor) {
        return substitutions.revoke(id, why.reason().strip(), actor);
    }
}
