package org.runonce.intake;

import org.runonce.casefile.CaseRegister;
import org.runonce.document.DocumentAccess;
import org.runonce.material.FileAccess;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** Whoever may see a case may read the files handed in for it and the documents issued in it. */
@Component
class CaseFileReaders implements FileAccess, DocumentAccess {
    private final CaseRegister cases;

    CaseFileReaders(CaseRegister cases) {
        this.cases = cases;
    }

    @Override
    public boolean maySee(String caseNumber, Actor reader) {
        return cases.mayRead(caseNumber, reader);
    }
}
