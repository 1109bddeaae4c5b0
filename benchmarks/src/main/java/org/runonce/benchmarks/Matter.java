package org.runonce.benchmarks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A matter as its applicants and clerks meet it, from the application form to the hand-out. */
record Matter(String code, String situation, Map<String, Object> data, List<Step> steps) {
    static Matter of(String code) {
        return switch (code) {
            case "PUB-001" -> new Matter(code, "new", Answers.RESTAURANT, visited("scj", "zfj", "xfd"));
            case "PUB-002" -> new Matter(code, "standard", Answers.GUESTHOUSE, instant("wjj"));
            case "PUB-005" -> new Matter(code, "standard", Answers.ROAD_WORK, visited("zfj", "gaj", "zgj"));
            case "PUB-007" -> new Matter(code, "standard", Answers.SHOP_CLOSED, instant("scj"));
            case "PUB-015" -> new Matter(code, "standard", Answers.FLAT_SOLD, joint("zgj", "swu", "zjj"));
            case "G2G-015" -> new Matter(code, "standard", Answers.DATA_SHARING, betweenOffices("sgj", "mzj"));
            default ->
                throw new IllegalArgumentException(
                        "PUB-001, PUB-002, PUB-005, PUB-007, PUB-015 or G2G-015, not " + code);
        };
    }

    private boolean isPublic() {
        return code.startsWith("PUB");
    }

    /** A person for themselves or a company, or one who runs errands for an office. */
    String applicant(int client) {
        return isPublic() ? "applicant" + (1 + client % 3) : "jtj-handler";
    }

    /** The system knows the office for which somebody applies. */
    Map<String, Object> application(List<Map<String, String>> materials) {
        Map<String, Object> application =
                new HashMap<>(Map.of("matterCode", code, "situation", situation, "data", data, "materials", materials));
        if (isPublic()) {
            application.put("party", Answers.COMPANY);
        }
        return application;
    }

    /** Joint review with a look at the site by the lead. */
    private static List<Step> visited(String lead, String second, String third) {
        List<Step> steps = joint(lead, second, third);
        steps.add(2, Step.of("Task_VerifySite", lead + "-approver", visit()));
        return steps;
    }

    /** All three departments speak, the lead's leader decides. */
    private static List<Step> joint(String lead, String second, String third) {
        List<Step> steps = atTheWindow();
        for (String department : List.of(lead, second, third)) {
            steps.add(Step.of("Task_GiveOpinion", department + "-approver", Map.of("opinion", "AGREE")));
        }
        steps.add(Step.of(
                "Task_SummariseOpinions", lead + "-approver", Map.of("recommendation", "GRANT", "summary", "各部门均同意。")));
        steps.add(Step.of("Task_DecideCase", lead + "-leader", Map.of("decision", "GRANT")));
        steps.add(handOut());
        return steps;
    }

    private static List<Step> instant(String lead) {
        List<Step> steps = atTheWindow();
        steps.add(Step.of("Task_DecideOnTheSpot", lead + "-chief", Map.of("decision", "GRANT")));
        steps.add(handOut());
        return steps;
    }

    /** The lead asks one office, proposes, and its chief data officer signs. */
    private static List<Step> betweenOffices(String lead, String asked) {
        return List.of(
                Step.of("Task_CheckMatter", lead + "-approver", Map.of("check", "ACCEPT")),
                Step.of("Task_ReplyConsultation", asked + "-approver", Map.of("opinion", "AGREE")),
                Step.of("Task_ProposeDecision", lead + "-approver", Map.of("proposal", "GRANT", "reason", "符合规定")),
                Step.of("Task_SignOffMatter", lead + "-cdo", Map.of("signOff", "AGREE")));
    }

    private static List<Step> atTheWindow() {
        return new ArrayList<>(List.of(
                Step.of("Task_ReceiveCase", "clerk1", Map.of()),
                Step.of("Task_AcceptCase", "clerk1", Map.of("acceptance", "ACCEPT"))));
    }

    private static Step handOut() {
        return Step.of("Task_HandOutResult", "result1", Map.of("method", "ONLINE", "receivedBy", "王明"));
    }

    private static Map<String, Object> visit() {
        return Map.of(
                "verifiers",
                List.of(Map.of("name", "甲"), Map.of("name", "乙")),
                "verifiedOn",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(),
                "conclusion",
                "QUALIFIED",
                "findings",
                "现场与申请一致。");
    }
}
