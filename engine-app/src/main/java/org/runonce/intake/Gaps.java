package org.runonce.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseFiles;
import org.runonce.casefile.CaseRegister;
import org.runonce.material.CaseMaterial;
import org.runonce.material.MaterialLibrary;
import org.runonce.material.MaterialState;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 容缺补齐: after acceptance with a gap, what is owed is brought. */
@Component
@Transactional
public class Gaps {
    private final CaseRegister cases;
    private final CaseFiles files;
    private final MaterialLibrary library;

    Gaps(CaseRegister cases, CaseFiles files, MaterialLibrary library) {
        this.cases = cases;
        this.files = files;
        this.library = library;
    }

    public void fill(String caseNumber, String material, @Nullable String file, @Nullable Integer copies, Actor actor) {
        CaseFacts facts = cases.readable(caseNumber, actor);
        Submitters.require(facts, actor);
        files.lock(caseNumber);
        HandedIn handedIn = handedIn(material, file, copies, !facts.appliedBy(actor));
        List<CaseMaterial> now = handedIn.to(it -> library.fillGap(caseNumber, facts.cycle() + 1, it, actor));
        boolean filled = now.stream().noneMatch(it -> it.state() == MaterialState.GAP);
        files.fillGap(caseNumber, nameOf(now, material), filled, actor);
    }

    private static HandedIn handedIn(
            String material, @Nullable String file, @Nullable Integer copies, boolean atWindow) {
        if (file == null && copies == null) {
            throw Problem.badInput(List.of(new Violation("/file", "缺少文件编号", "Give the file")));
        }
        if (copies != null && !atWindow) {
            throw Problem.badInput(List.of(
                    new Violation("/copies", "纸质材料交到综合窗口；网上请上传文件", "Paper is handed in at a window; upload files")));
        }
        HandedIn handedIn = new HandedIn();
        if (file != null) {
            handedIn.add(material, file, "/material", "/file");
        }
        if (copies != null) {
            handedIn.addPaper(material, copies, "/material", "/copies");
        }
        return handedIn;
    }

    private static String nameOf(List<CaseMaterial> materials, String id) {
        return materials.stream()
                .filter(it -> it.materialId().equals(id))
                .map(CaseMaterial::name)
                .findFirst()
                .orElse(id);
    }
}
