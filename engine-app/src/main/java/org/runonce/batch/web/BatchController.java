package org.runonce.batch.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runonce.batch.BatchBoard;
import org.runonce.batch.BatchPage;
import org.runonce.batch.BatchSort;
import org.runonce.batch.BatchTotals;
import org.runonce.batch.BatchView;
import org.runonce.batch.Batches;
import org.runonce.batch.ComparedProject;
import org.runonce.batch.Sitting;
import org.runonce.document.OfficialDocument;
import org.runonce.shared.Actor;
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

@RestController
@RequestMapping("/api/batches")
@Validated
@Tag(name = "batches", description = "批次评审")
class BatchController {
    private final Batches batches;
    private final BatchBoard board;

    BatchController(Batches batches, BatchBoard board) {
        this.batches = batches;
        this.board = board;
    }

    /** @param code left out for the next number of this year */
    record NewBatch(@Nullable String code) {}

    record Called(
            @NotNull(message = "缺少评审会日期") LocalDate on,

            @Written(message = "请写明评审会地点") @Size(max = 200, message = "最多200个字")
            String place) {}

    @GetMapping
    BatchPage list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(value = 1, message = "最少 1") @Max(value = 200, message = "最多 200")
                    int limit,
            Actor actor) {
        return board.list(cursor, limit, actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> open(@RequestBody NewBatch body, Actor actor) {
        return Map.of("code", batches.open(body.code(), actor));
    }

    @GetMapping("/{code}")
    BatchView one(
            @PathVariable String code,
            @RequestParam(defaultValue = "CODE") BatchSort sort,
            @RequestParam(defaultValue = "false") boolean descending,
            Actor actor) {
        return board.view(code, sort, descending, actor);
    }

    @GetMapping("/{code}/comparison")
    List<ComparedProject> compare(
            @PathVariable String code,
            @RequestParam @NotEmpty(message = "请选择项目") @Size(max = 6, message = "最多6个项目") List<String> projects,
            Actor actor) {
        return board.compare(code, projects, actor);
    }

    @GetMapping("/{code}/report")
    BatchTotals report(@PathVariable String code, Actor actor) {
        return board.report(code, actor);
    }

    @GetMapping("/{code}/documents")
    List<OfficialDocument> documents(@PathVariable String code, Actor actor) {
        return board.documents(code, actor);
    }

    @PostMapping("/{code}/sitting")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void call(@PathVariable String code, @Valid @RequestBody Called body, Actor actor) {
        batches.callSitting(code, new Sitting(body.on(), body.place()), actor);
    }

    /** Answers with the id of the report. */
    @PostMapping("/{code}/closing")
    Map<String, String> close(@PathVariable String code, Actor actor) {
        return Map.of("report", batches.close(code, actor));
    }
}
