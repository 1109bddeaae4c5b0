package org.runonce.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal in the words of the domain. It travels as an exception to the one place that makes RFC 9457 answers
 * ({@link ProblemAnswers}); its {@code type} is stable and the screen branches on it.
 */
public final class Problem extends RuntimeException {
    /** What kind of refusal, and with it the HTTP status. */
    public enum Category {
        BAD_INPUT(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        REJECTED(422);

        private final int status;

        Category(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Category category;
    private final String type;
    private final String zh;
    private final String en;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private List<Violation> violations = List.of();

    private Problem(Category category, String type, String zh, String en) {
        super(type + ": " + en);
        this.category = category;
        this.type = type;
        this.zh = zh;
        this.en = en;
    }

    public static Problem badInput(String type, String zh, String en) {
        return new Problem(Category.BAD_INPUT, type, zh, en);
    }

    /** Bad input whose every fault is named. */
    public static Problem badInput(List<Violation> violations) {
        return badInput("invalid-input", "提交的内容有误，请按提示修改", "The input has errors; correct the named fields")
                .with(violations);
    }

    /** Nobody is signed in, or the sign-in failed. */
    public static Problem unauthenticated(String type, String zh, String en) {
        return new Problem(Category.UNAUTHENTICATED, type, zh, en);
    }

    public static Problem forbidden(String type, String zh, String en) {
        return new Problem(Category.FORBIDDEN, type, zh, en);
    }

    public static Problem notFound(String type, String zh, String en) {
        return new Problem(Category.NOT_FOUND, type, zh, en);
    }

    public static Problem conflict(String type, String zh, String en) {
        return new Problem(Category.CONFLICT, type, zh, en);
    }

    /** A rule of law or of the house says no. */
    public static Problem rejected(String type, String zh, String en) {
        return new Problem(Category.REJECTED, type, zh, en);
    }

    public Problem with(List<Violation> violations) {
        this.violations = List.copyOf(violations);
        return this;
    }

    public Problem with(Violation violation) {
        return with(List.of(violation));
    }

    /** Adds a member to the answer, e.g. {@code holder} or {@code basis}; a null value is left out. */
    public Problem with(String member, @Nullable Object value) {
        if (value != null) {
            facts.put(member, value);
        }
        return this;
    }

    public Category category() {
        return category;
    }

    public String type() {
        return type;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
