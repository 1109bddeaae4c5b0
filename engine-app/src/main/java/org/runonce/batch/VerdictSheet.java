package org.runonce.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.runonce.batch.sheet.Sheet;
import org.runonce.batch.sheet.SheetReader;
import org.runonce.project.ProjectFacts;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** One reviewer's verdicts on a sheet. If a cell is wrong nobody has voted; then each vote stands for itself. */
@Component
public class VerdictSheet {
    private final BatchBoard board;
    private final Projects projects;
    private final SheetReader reader;
    private final GroupWords groups;
    private final JointVerdicts verdicts;

    VerdictSheet(BatchBoard board, Projects projects, SheetReader reader, GroupWords groups, JointVerdicts verdicts) {
        this.board = board;
        this.projects = projects;
        this.reader = reader;
        this.groups = groups;
        this.verdicts = verdicts;
    }

    public List<VoteOutcome> give(String batch, byte[] content, String fileName, Actor actor) {
        board.requireReadable(batch, actor);
        Sheet sheet = reader.read(content, fileName, VerdictLine.REQUIRED);
        sheet.requireLines();
        Set<String> codes =
                projects.ofBatch(batch).stream().map(ProjectFacts::code).collect(Collectors.toCollection(HashSet::new));
        List<JointVerdicts.Vote> votes = sheet.lines().stream()
                .map(it -> new VerdictLine(it, groups).vote(codes))
                .filter(Objects::nonNull)
                .toList();
        sheet.check();
        return verdicts.give(batch, votes, actor);
    }
}
