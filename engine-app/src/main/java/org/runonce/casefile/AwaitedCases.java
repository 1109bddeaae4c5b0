package org.runonce.casefile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody may come back to the window for: a correction, or materials promised at acceptance. */
@Component
@Transactional(readOnly = true)
public class AwaitedCases {
    private static final Limit MOST = Limit.of(50);

    private final CaseFileRepository files;
    private final CaseSummaries summaries;

    AwaitedCases(CaseFileRepository files, CaseSummaries summaries) {
        this.files = files;
        this.summaries = summaries;
    }

    /**
     * Of the clerk's halls.
     *
     * @param text a case number, an identity number, or the beginning of a name; empty for the corrections that are due
     *     first
     */
    public List<AwaitedCase> find(String text, Actor clerk) {
        Set<String> halls = clerk.posts().stream()
                .filter(it -> it.role().equals(Roles.WINDOW_CLERK))
                .map(Post::department)
                .collect(Collectors.toSet());
        if (halls.isEmpty()) {
            throw Problem.forbidden("not-at-the-window", "只有综合窗口可以查询", "Only a window may ask");
        }
        List<CaseFile> found = text.isBlank()
                ? files.findDueCorrections(halls, MOST)
                : files.findAwaited(text.strip(), CaseRegister.escaped(text.strip()) + "%", halls, MOST);
        return found.stream()
                .map(it -> new AwaitedCase(summaries.of(it), it.state != CaseState.CORRECTION))
                .toList();
    }
}
