package org.runonce.project;

import java.util.regex.Pattern;
import org.runonce.shared.Problem;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Project codes: YH-IT, the batch (year and number), a three-digit serial in it without gaps. */
@Component
class ProjectCodes {
    private static final String PREFIX = "YH-IT-";
    private static final Pattern CODE = Pattern.compile(PREFIX + "\\d{4}-\\d{2}-\\d{3}");

    private final JdbcTemplate jdbc;

    ProjectCodes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** An address that cannot name a project names none; no database is asked. */
    static String wellFormed(String code) {
        if (!isCode(code)) {
            throw unknown(code);
        }
        return code;
    }

    static Problem unknown(String code) {
        return Problem.notFound("project-not-found", "没有这个项目，请核对编号", "No such project; check the code")
                .with("projectCode", code);
    }

    static boolean belongsTo(String code, String batch) {
        return isCode(code) && code.startsWith(PREFIX + batch + "-");
    }

    /** In the caller's transaction: who submits into a batch waits for who does so at this moment. */
    String next(String batch) {
        int updated = jdbc.update("update project_serial set next_serial = next_serial + 1 where batch = ?", batch);
        if (updated == 0) {
            open(batch, 2);
            return code(batch, 1);
        }
        Integer next =
                jdbc.queryForObject("select next_serial from project_serial where batch = ?", Integer.class, batch);
        if (next == null || next > 1_000) {
            throw Problem.rejected("batch-full", "本批次项目编号已用完", "The batch has no project codes left");
        }
        return code(batch, next - 1);
    }

    /** A code that came from outside is not given a second time. */
    void taken(String batch, String code) {
        int serial = Integer.parseInt(code.substring(code.length() - 3));
        int updated = jdbc.update(
                "update project_serial set next_serial = case when next_serial > ? then next_serial else ? end where batch = ?",
                serial,
                serial + 1,
                batch);
        if (updated == 0) {
            open(batch, serial + 1);
        }
    }

    private void open(String batch, int next) {
        try {
            jdbc.update("insert into project_serial (batch, next_serial) values (?, ?)", batch, next);
        } catch (DuplicateKeyException e) {
            throw new ConcurrencyFailureException("the batch was opened at the same moment", e);
        }
    }

    private static String code(String batch, int serial) {
        return PREFIX + batch + "-%03d".formatted(serial);
    }
}
