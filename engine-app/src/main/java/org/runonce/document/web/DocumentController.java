package org.runonce.document.web;

import java.nio.charset.StandardCharsets;
import org.runonce.document.Documents;
import org.runonce.document.OfficialDocument;
import org.runonce.document.Verification;
import org.runonce.shared.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/documents")
class DocumentController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Documents documents;

    DocumentController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/{id}")
    OfficialDocument document(@PathVariable String id, Actor actor) {
        return documents.open(id, actor);
    }

    /** To be printed. */
    @GetMapping("/{id}.html")
    ResponseEntity<String> page(@PathVariable String id, Actor actor) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(DocumentPage.of(documents.open(id, actor)));
    }

    /** Open to everybody; tells nothing personal. */
    @GetMapping("/verify/{code}")
    Verification verify(@PathVariable String code) {
        return documents.verify(code);
    }
}
