package org.runonce.casefile;

import java.util.Optional;
import org.runonce.shared.CaseLabels;
import org.springframework.stereotype.Component;

@Component
class CaseFileLabels implements CaseLabels {
    private final CaseFileRepository files;

    CaseFileLabels(CaseFileRepository files) {
        this.files = files;
    }

    @Override
    public Optional<CaseLabel> labelOf(String caseNumber) {
        return files.findById(caseNumber)
                .map(file -> new CaseLabel(
                        file.matterCode, file.matterName, file.party().name(), file.dueOn));
    }
}
