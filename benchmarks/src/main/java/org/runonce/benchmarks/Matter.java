package org.runonce.benchmarks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A matter as its applicants and clerks meet it, from the application form to the hand-out. */
record Matter(String code, String situation, Map<String, Object> data, List<Step> steps) {
    static Matter of(String code) {
        return switch (code) {
            case "PUB-001" -> new Matter(code, "new", RESTAURANT, promised("scj", "zfj", "xfd"));
            case "PUB-005" -> new Matter(code, "standard", ROAD_WORK, promised("zfj", "gaj", "zgj"));
            case "PUB-007" -> new Matter(code, "standard", SHOP_CLOSED, instant("scj"));
            default -> throw new IllegalArgumentException("PUB-001, PUB-005 or PUB-007, not " + code);
        };
    }

    private static final Map<String, Object> ROAD_WORK = Map.of(
            "projectName", "文一西路污水管改造",
            "location", "文一西路荆长大道口至高教路口",
            "areaM2", 120,
            "workStartsOn", "2027-03-01",
            "workEndsOn", "2027-03-20",
            "emergencyRepair", false,
            "roadKind", "OTHER",
            "planningDocument", true);

    private static final Map<String, Object> RESTAURANT = Map.of(
            "shopName",
            "良渚一碗面",
            "location",
            "良渚街道古墩路1888号",
            "areaM2",
            80,
            "hasBusinessLicence",
            true,
            "onlyPrepackagedFood",
            false,
            "premisesUse",
            "COMMERCIAL",
            "licenceRevoked",
            false,
            "distanceToPollutionM",
            100);

    private static final Map<String, Object> SHOP_CLOSED = Map.of(
            "businessName", "良渚一碗面",
            "registrationNumber", "92330110MA2ABCDE1X",
            "closureReason", "NO_LONGER_OPERATING");

    /** Joint review: the lead looks at the site, all three departments speak, the lead's leader decides. */
    private static List<Step> promised(String lead, String second, String third) {
        List<Step> steps = atTheWindow();
        steps.add(Step.of("Task_VerifySite", lead + "-approver", visit()));
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
