package org.runonce.batch.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runonce.batch.Cut;
import org.runonce.batch.JointVerdicts;
import org.runonce.batch.Minutes;
import org.runonce.batch.Sittings;
import org.runonce.batch.VoteOutcome;
import org.runonce.shared.Actor;
import org.runonce.shared.Written;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/batches/{code}")
@Tag(name = "batches", description = "批次评审")
class SittingController {
    private final Sittings sittings;
    private final JointVerdicts verdicts;

    SittingController(Sittings sittings, JointVerdicts verdicts) {
        this.sittings = sittings;
        this.verdicts = verdicts;
    }

    record Votes(
            @NotEmpty(message = "至少一个项目") @Size(max = 200, message = "一次最多200个项目")
            List<@Valid @NotNull(message = "缺少评审意见") Vote> verdicts) {}

    /** @param data the fields of the task's form */
    record Vote(
            @Written(message = "缺少项目编号") @Size(max = 40, message = "最多40个字符")
            String project,

            @NotNull(message = "缺少 data：表单的各项内容") JsonNode data) {}

    record CutBody(
            @Written(message = "缺少项目编号") @Size(max = 40, message = "最多40个字符")
            String project,

            @NotEmpty(message = "请选择要削减的功能") @Size(max = 200, message = "最多200项")
            List<@NotNull(message = "缺少功能编号") Integer> functions,

            @Written(message = "请写明理由") @Size(max = 1000, message = "最多1000个字")
            String reason) {}

    record MinutesBody(
            @NotNull(message = "缺少会议日期") LocalDate heldOn,

            @Written(message = "请写明地点") @Size(max = 200, message = "最多200个字")
            String place,

            @Written(message = "请写明主持人") @Size(max = 100, message = "最多100个字")
            String chair,

            @NotEmpty(message = "请写明参会人员") @Size(max = 100, message = "最多100人")
            List<@Written(message = "参会人员不能为空") @Size(max = 100, message = "最多100个字") String> attendees,

            @Size(max = 100, message = "最多100项") @Nullable
            List<@Written(message = "议定事项不能为空") @Size(max = 2000, message = "最多2000个字") String> resolutions) {}

    /** Answers for each vote whether it is given, and if not, why. */
    @PostMapping("/joint-verdicts")
    List<VoteOutcome> vote(@PathVariable String code, @Valid @RequestBody Votes body, Actor actor) {
        List<JointVerdicts.Vote> votes = body.verdicts().stream()
                .map(it -> new JointVerdicts.Vote(it.project(), it.data()))
                .toList();
        return verdicts.give(code, votes, actor);
    }

    @PostMapping("/cuts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cut(@PathVariable String code, @Valid @RequestBody CutBody body, Actor actor) {
        sittings.cut(code, new Cut(body.project(), body.functions(), body.reason()), actor);
    }

    /** Answers with the id of the document. */
    @PostMapping("/minutes")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> minutes(@PathVariable String code, @Valid @RequestBody MinutesBody body, Actor actor) {
        Minutes minutes = new Minutes(
                body.heldOn(),
                body.place(),
                body.chair(),
                body.attendees(),
                body.resolutions() == null ? List.of() : body.resolutions());
        return Map.of("minutes", sittings.record(code, minutes, actor));
    }
}
