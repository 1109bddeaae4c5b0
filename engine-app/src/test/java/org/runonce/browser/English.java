package org.runonce.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.runonce.batch.BatchState;
import org.runonce.casefile.CaseState;
import org.runonce.project.ProjectState;

/** A page for whoever does not read Chinese. */
final class English {
    /** Every text with a Chinese character, and whether it is marked as Chinese; what stands in a form is the analyst's. */
    private static final String CHINESE = """
        () => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = [];
          while (walker.nextNode()) {
            const text = walker.currentNode;
            const around = text.parentElement;
            if (!/\\p{Script=Han}/u.test(text.data) || around.closest('script, style, .model-form, .canvas')) continue;
            const marked = around.closest('[lang]').lang.startsWith('zh');
            found.push([text.data.trim(), marked ? 'zh' : around.outerHTML.slice(0, 160)]);
          }
          return found;
        }
        """;
    /** RunOnce's own words that also stand in answers of the server. */
    private static final List<String> OWN = Stream.of(
                    Arrays.stream(CaseState.values()).map(CaseState::zh),
                    Arrays.stream(ProjectState.values()).map(ProjectState::zh),
                    Arrays.stream(BatchState.values()).map(BatchState::zh))
            .flatMap(it -> it)
            .toList();

    private English() {}

    /** What offices and people wrote is marked as Chinese, and nothing of what RunOnce says itself is Chinese. */
    static void reads(Page page) {
        List<?> texts = (List<?>) page.evaluate(CHINESE);
        for (Object it : texts) {
            List<?> found = (List<?>) it;
            String text = String.valueOf(found.get(0));
            assertThat(entry(text, found.get(1)))
                    .as("%s: a Chinese text that is not marked as such", page.url())
                    .isEqualTo(entry(text, "zh"));
            assertThat(OWN).as("%s: a word of RunOnce's own", page.url()).doesNotContain(text);
            assertThat(text).as(page.url()).doesNotContain("还剩", "已超期", "今天到期");
        }
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.title()).as("title of %s", page.url()).endsWith(" · RunOnce");
    }
}
