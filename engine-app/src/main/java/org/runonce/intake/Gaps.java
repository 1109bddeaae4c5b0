package org.runonce.intake;

import java.util.List;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseFiles;
import org.runonce.casefile.CaseRegister;
import org.runonce.material.CaseMaterial;
import org.runonce.material.MaterialLibrary;
import org.runonce.material.MaterialState;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 容缺补齐: after acceptance with a gap, what is owed is brought. */
@Component
@Transactional
public class Gaps {
    private final CaseRegister cases;
    private final CaseFiles files;
    private final MaterialLibrary library;
    private final Corrections corrections;

    Gaps(CaseRegister cases, CaseFiles files, MaterialLibrary library, Corrections corrections) {
        this.cases = cases;
        this.files = files;
        this.library = library;
        this.corrections = corrections;
    }

    public void fill(String caseNumber, String material, String file, Actor actor) {
        CaseFacts facts = cases.readable(caseNumber, actor);
        corrections.requireApplicantOrWindow(facts, actor);
        files.lock(caseNumber);
        HandedIn handedIn = new HandedIn();
        handedIn.add(material, file, "/material", "/file");
        List<CaseMaterial> now = handedIn.to(it -> library.fillGap(caseNumber, facts.cycle() + 1, it, actor));
        boolean filled = now.stream().noneMatch(it -> it.state() == MaterialState.GAP);
        files.fillGap(caseNumber, nameOf(now, material), filled, actor);
    }

    private static String nameOf(List<CaseMaterial> materials, String id) {
        return materials.stream()
                .filter(it -> it.materialId().equals(id))
                .map(CaseMaterial::name)
                .findFirst()
                .orElse(id);
    }
}
