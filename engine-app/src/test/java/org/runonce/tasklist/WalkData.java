package org.runonce.tasklist;

import java.util.List;
import java.util.Map;

/** What people enter into the tasks of the random walk. */
final class WalkData {
    private WalkData() {}

    static Map<String, Object> of(String taskKey, boolean reluctant) {
        return switch (taskKey) {
            case "Task_ReceiveCase" -> Map.of();
            case "Task_LookFirst" -> Map.of("impression", reluctant ? "DOUBTFUL" : "CLEAR");
            case "Task_LookAgain" -> Map.of("impression", "CLEAR");
            case "Task_AcceptCase" -> Map.of("acceptance", "ACCEPT");
            case "Task_GiveOpinion" ->
                reluctant ? Map.of("opinion", "DISAGREE", "reason", "选址不当") : Map.of("opinion", "AGREE");
            case "Task_SignOpinion" ->
                reluctant ? Map.of("opinion", "DISAGREE", "reason", "材料看不清") : Map.of("opinion", "AGREE");
            case "Task_VerifySite" ->
                Map.of(
                        "verifiers", List.of(Map.of("name", "侯永康"), Map.of("name", "崔若兰")),
                        "verifiedOn", "2026-06-01",
                        "conclusion", "QUALIFIED",
                        "findings", "现场与申请一致");
            case "Task_SummariseOpinions" -> Map.of("recommendation", "GRANT", "summary", "各部门意见已汇总");
            case "Task_DecideCase" ->
                reluctant
                        ? Map.of("decision", "REFUSE", "reason", "选址不当", "basis", "行政许可法38条")
                        : Map.of("decision", "GRANT", "note", "已综合考虑不同意见");
            case "Task_ApproveSpecialProcedure" ->
                reluctant ? Map.of("approved", "DECLINE", "reason", "不必评审") : Map.of("approved", "APPROVE");
            case "Task_FinishSpecialProcedure" -> Map.of("conclusion", "专家同意", "endedOn", "2026-06-01");
            case "Task_DecideOnTheSpot" -> Map.of("decision", "GRANT");
            case "Task_HandOutResult" -> Map.of("method", "ONLINE", "receivedBy", "李华");
            default -> throw new AssertionError("the walk does not know " + taskKey);
        };
    }
}
