package org.runonce.tasklist.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.shared.Idempotent;
import org.runonce.shared.Written;
import org.runonce.tasklist.handover.HandoverOrder;
import org.runonce.tasklist.handover.HandoverView;
import org.runonce.tasklist.handover.Handovers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 交接. */
@RestController
@RequestMapping("/api/handovers")
@Tag(name = "tasks", description = "任务")
class HandoverController {
    private static final String MANY = "最多64个字符";

    private final Handovers handovers;

    HandoverController(Handovers handovers) {
        this.handovers = handovers;
    }

    record Preview(
            @Written(message = "请写明谁离岗") @Size(max = 64, message = MANY)
            String from,

            @Nullable @Size(min = 1, max = 64, message = "1到64个字符")
            String to,

            @Nullable @Size(max = 50, message = "最多50个岗位")
            Map<
                            @Size(max = 100, message = "最多100个字符") String,
                            @Written(message = "请选择人员") @Size(max = 64, message = MANY) String>
                    perGroup,

            @Written(message = "请写明理由") @Size(max = 500, message = "最多500个字")
            String reason) {
        HandoverOrder order() {
            return new HandoverOrder(from, to, perGroup == null ? Map.of() : perGroup, reason);
        }
    }

    /** The order that was previewed, and the digest of that preview. */
    record CarryOut(
            @Written(message = "请写明谁离岗") @Size(max = 64, message = MANY)
            String from,

            @Nullable @Size(min = 1, max = 64, message = "1到64个字符")
            String to,

            @Nullable @Size(max = 50, message = "最多50个岗位")
            Map<
                            @Size(max = 100, message = "最多100个字符") String,
                            @Written(message = "请选择人员") @Size(max = 64, message = MANY) String>
                    perGroup,

            @Written(message = "请写明理由") @Size(max = 500, message = "最多500个字")
            String reason,

            @NotNull(message = "缺少预演的 digest") @Pattern(regexp = "[0-9a-f]{64}", message = "digest 应为预演给出的64个字符")
            String digest) {
        HandoverOrder order() {
            return new Preview(from, to, perGroup, reason).order();
        }
    }

    @PostMapping("/preview")
    HandoverView preview(@Valid @RequestBody Preview preview, Actor actor) {
        return handovers.preview(preview.order(), actor);
    }

    @PostMapping
    HandoverView carryOut(
            @Valid @RequestBody CarryOut carryOut,
            @RequestHeader(name = Idempotent.HEADER, required = false) @Nullable String key,
            Actor actor) {
        return handovers.carryOut(carryOut.order(), carryOut.digest(), key, actor);
    }

    @GetMapping("/{id}")
    HandoverView one(@PathVariable String id, Actor actor) {
        return handovers.one(id, actor);
    }
}
