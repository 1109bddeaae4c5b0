package org.runonce.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks into the database for what was acknowledged and is not there, and for what is there twice. */
final class Checks {
    /** What it would mean, and the rows that would mean it. */
    private static final Map<String, String> NEVER = Map.of(
            "a step that happens once stands twice in the timeline",
            "select case_number, kind, count(*) from case_timeline where kind in ('SUBMIT', 'PRE_CHECK', 'RECEIVE',"
                    + " 'ACCEPT', 'DISPATCH', 'VERIFY_SITE', 'GATHER_OPINIONS', 'DECIDE', 'COMPLETE', 'DELIVER',"
                    + " 'ASK_RATING') group by case_number, kind having count(*) > 1",
            "a document was issued twice",
            "select case_number, type, content, count(*) from official_document where type <> 'DOC-02'"
                    + " group by case_number, type having count(*) > 1",
            "a series of document numbers has a gap or a double",
            "select substring_index(number_text, '第', 1), count(*), max(cast(substring_index(substring_index("
                    + "number_text, '第', -1), '号', 1) as unsigned)) as last from official_document"
                    + " group by 1 having count(*) <> last",
            "a clock runs twice",
            "select case_number, kind, cycle from case_clock group by case_number, kind, cycle having count(*) > 1",
            "a department's opinion stands twice",
            "select case_number, department, kind from opinion group by case_number, department, kind"
                    + " having count(*) > 1",
            "a decision table was evaluated twice",
            "select case_number, decision from decision_evaluation group by case_number, decision"
                    + " having count(*) > 1",
            "a case has two processes",
            "select BUSINESS_KEY_, PROC_DEF_KEY_ from ACT_HI_PROCINST group by BUSINESS_KEY_, PROC_DEF_KEY_"
                    + " having count(*) > 1",
            "a case is under way without a process",
            "select number, state from case_file where state not in ('DELIVERED', 'RATED') and not exists"
                    + " (select 1 from ACT_RU_EXECUTION where BUSINESS_KEY_ = number)",
            "a task is open in the list but not in the engine",
            "select task_id from work_item where state = 'OPEN'"
                    + " and not exists (select 1 from ACT_RU_TASK where ID_ = task_id)",
            "a task is open in the engine but not in the list",
            "select ID_ from ACT_RU_TASK where not exists"
                    + " (select 1 from work_item where task_id = ID_ and state = 'OPEN')");

    private final JdbcTemplate sql;
    private final Journal journal;

    Checks(JdbcTemplate sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /** Empty if nothing was lost and nothing is doubled. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        NEVER.forEach((what, rows) -> sql.queryForList(rows).forEach(row -> faults.add(what + ": " + row)));
        Set<String> cases = new HashSet<>(sql.queryForList("select number from case_file", String.class));
        journal.submissions().forEach((key, number) -> {
            if (!cases.contains(number)) {
                faults.add("an acknowledged submission is lost: " + number);
            }
        });
        Set<String> done = new HashSet<>(sql.queryForList(
                "select s.task_id from task_submission s join work_item w on w.task_id = s.task_id"
                        + " where w.state = 'DONE'",
                String.class));
        journal.completions().forEach((task, what) -> {
            if (!done.contains(task)) {
                faults.add("an acknowledged completion is lost: " + what);
            }
        });
        int numbers = new HashSet<>(journal.submissions().values()).size();
        if (numbers != journal.submissions().size()) {
            faults.add("two submissions were given the same case");
        }
        if (cases.size() > journal.keysSent()) {
            faults.add("%d cases from %d submissions".formatted(cases.size(), journal.keysSent()));
        }
        return faults;
    }

    /** Once every case has been driven to its end. */
    List<String> faultsAtTheEnd() {
        List<String> faults = new ArrayList<>(faults());
        sql.queryForList("select number, state from case_file where state <> 'DELIVERED'")
                .forEach(row -> faults.add("a case did not come to its end: " + row));
        if (count("case_file") != journal.keysSent()) {
            faults.add("%d cases from %d submissions".formatted(count("case_file"), journal.keysSent()));
        }
        if (count("rating") != count("case_file")) {
            faults.add("%d ratings asked for %d cases".formatted(count("rating"), count("case_file")));
        }
        if (count("ACT_RU_EXECUTION") != 0) {
            faults.add(count("ACT_RU_EXECUTION") + " executions are left in the engine");
        }
        return faults;
    }

    long count(String table) {
        Long count = sql.queryForObject("select count(*) from " + table, Long.class);
        return count == null ? 0 : count;
    }
}
