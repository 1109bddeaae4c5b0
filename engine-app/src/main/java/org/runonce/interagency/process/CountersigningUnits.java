package org.runonce.interagency.process;

import java.util.List;
import org.runonce.interagency.Consultations;
import org.runonce.interagency.Part;
import org.springframework.stereotype.Component;

/** What the model of 会签 asks: which units sign. */
@Component
public class CountersigningUnits {
    private final Consultations consultations;

    CountersigningUnits(Consultations consultations) {
        this.consultations = consultations;
    }

    public List<String> of(String caseNumber) {
        return consultations.offices(caseNumber, Part.COUNTERSIGN);
    }
}
