package org.runonce.material.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.material.FileDownload;
import org.runonce.material.MaterialLibrary;
import org.runonce.material.StoredFile;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/files")
class FileController {
    /** Nothing runs or is loaded but the browser's own viewer, and only our own pages frame it. */
    private static final String VIEW_POLICY =
            "default-src 'none'; object-src 'self'; " + "style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final MaterialLibrary library;

    FileController(MaterialLibrary library) {
        this.library = library;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<StoredFile> upload(
            @RequestPart(name = "file", required = false) @Nullable MultipartFile file, Actor actor)
            throws IOException {
        if (file == null) {
            throw Problem.badInput(List.of(new Violation("?file", "缺少名为 file 的文件", "The part \"file\" is missing")));
        }
        try (InputStream content = file.getInputStream()) {
            StoredFile stored = library.store(content, file.getOriginalFilename(), actor);
            return ResponseEntity.created(URI.create("/api/files/" + stored.id()))
                    .body(stored);
        }
    }

    /** A download and never shown in the page: what somebody uploaded must not run in our name. */
    @GetMapping("/{id}")
    ResponseEntity<Resource> download(@PathVariable String id, Actor actor) {
        FileDownload download = library.open(id, actor);
        return answer(download, ContentDisposition.attachment()).body(new FileSystemResource(download.content()));
    }

    /** To be shown beside a form: only what a browser shows without running anything of it. */
    @GetMapping("/{id}/view")
    ResponseEntity<Resource> view(@PathVariable String id, Actor actor) {
        FileDownload download = library.open(id, actor);
        if (!download.file().viewable()) {
            throw Problem.rejected(
                    "file-not-viewable", "这种文件不能在页面里查看，请下载", "A file of this kind is not shown in a page; download it");
        }
        return answer(download, ContentDisposition.inline())
                .header("Content-Security-Policy", VIEW_POLICY)
                .body(new FileSystemResource(download.content()));
    }

    private static ResponseEntity.BodyBuilder answer(FileDownload download, ContentDisposition.Builder disposition) {
        String named = disposition
                .filename(download.file().name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(download.file().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, named)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
