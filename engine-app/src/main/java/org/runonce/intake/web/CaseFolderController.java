package org.runonce.intake.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.runonce.casefile.CaseRegister;
import org.runonce.document.Documents;
import org.runonce.document.OfficialDocument;
import org.runonce.material.CaseMaterial;
import org.runonce.material.MaterialLibrary;
import org.runonce.shared.Actor;
import org.runonce.workflow.Diagram;
import org.runonce.workflow.Workflow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What lies in the folder of a case, for those who may see the case. */
@RestController
@RequestMapping("/api/cases/{number}")
@Tag(name = "cases", description = "办件")
class CaseFolderController {
    private final CaseRegister cases;
    private final MaterialLibrary library;
    private final Documents documents;
    private final Workflow workflow;

    CaseFolderController(CaseRegister cases, MaterialLibrary library, Documents documents, Workflow workflow) {
        this.cases = cases;
        this.library = library;
        this.documents = documents;
        this.workflow = workflow;
    }

    @GetMapping("/materials")
    List<CaseMaterial> materials(@PathVariable String number, Actor actor) {
        cases.readable(number, actor);
        return library.list(number);
    }

    /** Oldest first. */
    @GetMapping("/documents")
    List<OfficialDocument> documents(@PathVariable String number, Actor actor) {
        cases.readable(number, actor);
        return documents.find(number, actor);
    }

    /** The case's diagrams with where it is and has been. */
    @GetMapping("/diagram")
    List<Diagram> diagram(@PathVariable String number, Actor actor) {
        cases.readable(number, actor);
        return workflow.diagrams(number);
    }
}
