package org.runonce.batch.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.batch.BatchExport;
import org.runonce.batch.BatchImport;
import org.runonce.batch.VerdictSheet;
import org.runonce.batch.VoteOutcome;
import org.runonce.batch.sheet.SheetFormat;
import org.runonce.batch.sheet.SheetWriter;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The sheets that reviewers send each other. */
@RestController
@RequestMapping("/api/batches")
@Tag(name = "batches", description = "批次评审")
class SheetController {
    private final BatchImport imports;
    private final BatchExport exports;
    private final VerdictSheet verdicts;

    SheetController(BatchImport imports, BatchExport exports, VerdictSheet verdicts) {
        this.imports = imports;
        this.exports = exports;
        this.verdicts = verdicts;
    }

    record Imported(int filed, List<String> projects) {}

    @GetMapping("/template")
    ResponseEntity<byte[]> template(@RequestParam(defaultValue = "XLSX") SheetFormat format, Actor actor) {
        return download("批次申报表", format, SheetWriter.template(format));
    }

    @GetMapping("/{code}/sheet")
    ResponseEntity<byte[]> export(
            @PathVariable String code, @RequestParam(defaultValue = "XLSX") SheetFormat format, Actor actor) {
        return download("批次" + code, format, exports.sheet(code, format, actor));
    }

    /** Files every line or none. What the sheet says of verdicts is not read. */
    @PostMapping(path = "/{code}/sheet", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Imported file(
            @PathVariable String code,
            @RequestPart(name = "file", required = false) @Nullable MultipartFile file,
            Actor actor)
            throws IOException {
        MultipartFile sheet = given(file);
        List<String> filed = imports.file(code, sheet.getBytes(), name(sheet), actor);
        return new Imported(filed.size(), filed);
    }

    /** One reviewer's verdicts; answers for each whether it is given, and if not, why. */
    @PostMapping(path = "/{code}/verdicts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    List<VoteOutcome> vote(
            @PathVariable String code,
            @RequestPart(name = "file", required = false) @Nullable MultipartFile file,
            Actor actor)
            throws IOException {
        MultipartFile sheet = given(file);
        return verdicts.give(code, sheet.getBytes(), name(sheet), actor);
    }

    private static MultipartFile given(@Nullable MultipartFile file) {
        if (file == null) {
            throw Problem.badInput(List.of(new Violation("?file", "缺少名为 file 的文件", "The part \"file\" is missing")));
        }
        return file;
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private static ResponseEntity<byte[]> download(String name, SheetFormat format, byte[] content) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(name + format.extension(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(content);
    }
}
