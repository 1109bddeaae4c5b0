package org.runonce.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The pre-check of every matter answers in one shape, so that one screen shows them all. */
class EligibilityConventions {

    private static final Map<String, String> ANSWER = Map.of(
            "verdict", "string",
            "route", "string",
            "reason", "string",
            "basis", "string",
            "wayOut", "string",
            "possibleFrom", "date");
    private static final Set<String> VERDICTS = Set.of("ELIGIBLE", "NOT_ELIGIBLE", "NEED_INFO", "MANUAL", "OTHER_WAY");
    private static final Pattern MARK = Pattern.compile("(?<![A-Za-z])[LPMXS](?![A-Za-z])");

    private EligibilityConventions() {}

    static List<String> complaintsAbout(DecisionTable table) {
        List<String> complaints = new ArrayList<>();
        if (table.table().getHitPolicy() != HitPolicy.FIRST) {
            complaints.add(table.id() + ": the source is read in order, the first hit wins: hit policy FIRST");
        }
        if (!table.outputs().equals(ANSWER)) {
            complaints.add(table.id() + ": outputs must be " + ANSWER + ", are " + table.outputs());
            return complaints;
        }
        table.table().getRules().forEach(rule -> complaints.addAll(complaintsAbout(table, rule)));
        return complaints;
    }

    private static List<String> complaintsAbout(DecisionTable table, Rule rule) {
        List<String> complaints = new ArrayList<>();
        String verdict = cell(table, rule, "verdict");
        if (!VERDICTS.contains(verdict)) {
            complaints.add(rule.getId() + ": verdict " + verdict + " is not one of " + VERDICTS);
        }
        boolean marked = rule.getDescription() != null
                && MARK.matcher(rule.getDescription().getTextContent()).find();
        if (!marked) {
            complaints.add(rule.getId() + ": the description carries no certainty mark (L, P, M, X or S)");
        }
        if (!"ELIGIBLE".equals(verdict) && cell(table, rule, "wayOut").isEmpty()) {
            complaints.add(rule.getId() + ": who is not simply eligible must be told the way out");
        }
        if (cell(table, rule, "reason").isEmpty()) {
            complaints.add(rule.getId() + ": no reason for the citizen");
        }
        return complaints;
    }

    private static String cell(DecisionTable table, Rule rule, String output) {
        int column = table.table().getOutputs().stream()
                .map(o -> o.getName())
                .toList()
                .indexOf(output);
        var entry = List.copyOf(rule.getOutputEntries()).get(column);
        return entry.getText() == null
                ? ""
                : entry.getText().getTextContent().trim().replaceAll("^\"|\"$", "");
    }
}
