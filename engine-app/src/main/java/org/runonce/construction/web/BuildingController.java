package org.runonce.construction.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.construction.building.ChangeOrders;
import org.runonce.construction.building.ChangeView;
import org.runonce.construction.building.NewChange;
import org.runonce.construction.building.SupervisionReportView;
import org.runonce.construction.building.SupervisionReports;
import org.runonce.shared.Actor;
import org.runonce.shared.Written;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/projects/{code}")
@Tag(name = "building", description = "建设")
class BuildingController {
    private final SupervisionReports reports;
    private final ChangeOrders changes;

    BuildingController(SupervisionReports reports, ChangeOrders changes) {
        this.reports = reports;
        this.changes = changes;
    }

    /**
     * @param content leaves room for the words with which the contract and a dropped function quote it
     * @param deltaWan 0 where the money stays the same
     */
    record Change(
            @Written(message = "请写明变更内容") @Size(max = 900, message = "最多900个字")
            String content,

            @Written(message = "请写明理由") @Size(max = 1000, message = "最多1000个字")
            String reason,

            @NotNull(message = "请填写金额增减，没有增减的填0") @Digits(integer = 12, fraction = 2, message = "最多两位小数")
            BigDecimal deltaWan,

            @Size(max = 200, message = "最多200项") @Nullable List<@NotNull(message = "不能为空") Integer> droppedFunctions) {}

    @GetMapping("/supervision-reports")
    List<SupervisionReportView> reports(@PathVariable String code, Actor actor) {
        return reports.list(code, actor);
    }

    @GetMapping("/changes")
    List<ChangeView> changes(@PathVariable String code, Actor actor) {
        return changes.list(code, actor);
    }

    @PostMapping("/changes")
    @ResponseStatus(HttpStatus.CREATED)
    ChangeView ask(@PathVariable String code, @Valid @RequestBody Change body, Actor actor) {
        List<Integer> dropped = body.droppedFunctions() == null ? List.of() : body.droppedFunctions();
        return changes.ask(code, new NewChange(body.content(), body.reason(), body.deltaWan(), dropped), actor);
    }
}
