package org.runonce.projectreview.process;

import java.util.List;
import org.runonce.projectreview.ExpertPanels;
import org.springframework.stereotype.Component;

/** What the model of the expert review asks: whose opinion is awaited, and whether the panel is complete. */
@Component
public class PanelExperts {
    private final ExpertPanels expertPanels;

    PanelExperts(ExpertPanels expertPanels) {
        this.expertPanels = expertPanels;
    }

    public List<String> of(String projectCode) {
        return expertPanels.awaited(projectCode);
    }

    public boolean isComplete(String projectCode) {
        return expertPanels.isComplete(projectCode);
    }
}
