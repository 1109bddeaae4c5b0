package org.runonce.interagency.process;

import java.util.List;
import org.runonce.interagency.Consultations;
import org.runonce.interagency.Part;
import org.springframework.stereotype.Component;

/** What the models ask: which offices are consulted. */
@Component
public class ConsultedOffices {
    private final Consultations consultations;

    ConsultedOffices(Consultations consultations) {
        this.consultations = consultations;
    }

    public List<String> of(String caseNumber) {
        return consultations.offices(caseNumber, Part.CONSULT);
    }
}
