package org.runonce.tasklist.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.shared.Idempotent;
import org.runonce.shared.Written;
import org.runonce.tasklist.Signers;
import org.runonce.tasklist.form.TaskForm;
import org.runonce.tasklist.sign.SheetRounds;
import org.runonce.tasklist.sign.SignAsk;
import org.runonce.tasklist.sign.SignOrder;
import org.runonce.tasklist.sign.SignRule;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 加签, 减签; a signer signs by completing the part that stands in the signer's own list. */
@RestController
@RequestMapping("/api/tasks/{id}/signers")
@Validated
@Tag(name = "tasks", description = "任务")
class SignerController {
    private final Signers signers;

    SignerController(Signers signers) {
        this.signers = signers;
    }

    record Signer(
            @Written(message = "请选择人员") @Size(max = 64, message = "最多64个字符")
            String to,

            @Nullable @Min(value = 1, message = "最少 1") @Max(value = 100, message = "最多 100")
            Integer weight) {}

    record Ask(
            @NotEmpty(message = "请选择人员") @Size(max = 20, message = "一次最多加签20人")
            List<@Valid @NotNull(message = "请选择人员") Signer> signers,

            @NotNull(message = "请选择加签次序") SignOrder order,
            @NotNull(message = "请选择签署规则") SignRule rule,
            @Nullable Integer threshold,

            @Written(message = "请写明理由") @Size(max = 500, message = "最多500个字")
            String reason) {
        SignAsk ask() {
            List<SignAsk.Signer> asked = signers.stream()
                    .map(it -> new SignAsk.Signer(it.to(), it.weight()))
                    .toList();
            return new SignAsk(asked, order, rule, threshold, reason);
        }
    }

    @Idempotent
    @PostMapping
    SheetRounds ask(@PathVariable String id, @Valid @RequestBody Ask ask, Actor actor) {
        return signers.ask(id, ask.ask(), actor);
    }

    @Idempotent
    @DeleteMapping("/{signer}")
    SheetRounds remove(
            @PathVariable String id,
            @PathVariable String signer,
            @RequestParam @Written(message = "请写明理由") @Size(max = 500, message = "最多500个字") String reason,
            Actor actor) {
        return signers.remove(id, signer, reason, actor);
    }

    @GetMapping("/held")
    TaskForm held(@PathVariable String id, Actor actor) {
        return signers.held(id, actor);
    }

    @GetMapping
    SheetRounds sheets(@PathVariable String id, Actor actor) {
        return signers.sheets(id, actor);
    }
}
