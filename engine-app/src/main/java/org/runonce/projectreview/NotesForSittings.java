package org.runonce.projectreview;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.runonce.batch.ReviewNotes;
import org.runonce.batch.ReviewedProjects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a sitting sees of the reviews: the group of experts, not its members, and the joint verdicts given so far. */
@Component
class NotesForSittings implements ReviewedProjects {
    private final PanelRepository panels;
    private final JointVerdictRepository verdicts;

    NotesForSittings(PanelRepository panels, JointVerdictRepository verdicts) {
        this.panels = panels;
        this.verdicts = verdicts;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, ReviewNotes> notesOf(Collection<String> codes) {
        Map<String, Panel> spoken = panels.findAllById(codes).stream()
                .filter(Panel::hasSpoken)
                .collect(Collectors.toMap(it -> it.projectCode, it -> it));
        Map<String, List<ReviewNotes.Voice>> voices = verdicts.findByProjectCodeIn(codes).stream()
                .sorted(Comparator.comparing(it -> it.givenAt))
                .collect(Collectors.groupingBy(
                        it -> it.projectCode, Collectors.mapping(NotesForSittings::voice, Collectors.toList())));
        Map<String, ReviewNotes> notes = new HashMap<>();
        for (String code : codes) {
            Panel panel = spoken.get(code);
            notes.put(
                    code,
                    new ReviewNotes(
                            panel == null ? null : panel.meanScore,
                            panel == null ? null : panel.summary,
                            voices.getOrDefault(code, List.of())));
        }
        return notes;
    }

    private static ReviewNotes.Voice voice(JointVerdict it) {
        return new ReviewNotes.Voice(
                it.reviewer.unit(), it.reviewer.zh(), it.recommended, it.recommendedWan, it.recommendGroup, it.reason);
    }
}
