package org.runonce.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.runonce.project.ProjectBaselines;
import org.runonce.project.ProjectRegister;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * IT projects after their approval, as the stories know them. The reviews have stories of their own: here a project is
 * approved by the facade and put before its procurement; all that follows goes over HTTP.
 */
@Component
public class ConstructionSite {
    public static final String OFFICE = "jtj-handler";
    public static final String BUREAU = "sgj-bureau";
    public static final String ENGINEER = "jld1";

    /** Who makes each check of the final acceptance, by the check's task. */
    private static final Map<String, String> CHECKERS = checkers();

    private final District district;
    private final ProjectDistrict projects;
    private final ProjectRegister register;
    private final ProjectBaselines baselines;
    private final RuntimeService runtime;
    private final TransactionTemplate transaction;

    ConstructionSite(
            District district,
            ProjectDistrict projects,
            ProjectRegister register,
            ProjectBaselines baselines,
            RuntimeService runtime,
            TransactionTemplate transaction) {
        this.district = district;
        this.projects = projects;
        this.register = register;
        this.baselines = baselines;
        this.runtime = runtime;
        this.transaction = transaction;
    }

    /** Approved with 400: functions 1 (main, 300) and 2 (100); waits for its contract. */
    public String approved(String name) {
        return approved(projects.filing(OFFICE, name));
    }

    /** A filing of this office, approved with 400. */
    public String approved(Map<String, Object> filing) {
        String code = projects.files(OFFICE, filing);
        transaction.executeWithoutResult(it -> {
            register.recommend(code, BigDecimal.valueOf(400), "市级考核", "建议立项", Actor.SYSTEM);
            baselines.approve(code, Actor.SYSTEM);
        });
        beforeProcurement(code);
        return code;
    }

    private void beforeProcurement(String code) {
        String process = runtime.createProcessInstanceQuery()
                .processDefinitionKey("it-project")
                .processInstanceBusinessKey(code)
                .singleResult()
                .getId();
        runtime.createProcessInstanceModification(process)
                .startBeforeActivity("Call_Procure")
                .cancelAllForActivity("Call_CheckFiling")
                .execute();
    }

    /** As {@link #approved}, and contracted for 396. */
    public String contracted(String name) {
        String code = approved(name);
        does(OFFICE, code, "Task_RecordContract", contract(item(1, 297), item(2, 99)));
        return code;
    }

    /** As {@link #contracted}, and built in one period; waits for the initial acceptance to be asked for. */
    public String built(String name) {
        String code = contracted(name);
        does(ENGINEER, code, "Task_ReportSupervision", report("2026-05-01", "2026-05-31", 100, "COMPLETED"));
        return code;
    }

    /** As {@link #built}, accepted for the trial run on this day; waits for the final acceptance to be asked for. */
    public String onTrial(String name) {
        String code = built(name);
        does(OFFICE, code, "Task_AskInitialAcceptance", completion());
        does(BUREAU, code, "Task_CheckInitialAcceptance", Map.of("initialAcceptance", "PASS", "findings", "符合要求"));
        return code;
    }

    /** As {@link #onTrial}, three months later; waits for its final checks. */
    public String tried(String name) {
        String code = onTrial(name);
        asksForFinalAcceptance(code);
        return code;
    }

    public void asksForFinalAcceptance(String code) {
        district.now("2026-09-01T09:00");
        does(OFFICE, code, "Task_AskFinalAcceptance", Map.of("trialSummary", "运行平稳", "users", 320));
    }

    /** As {@link #tried}, and accepted; waits for the report of its indicators. */
    public String accepted(String name) {
        String code = tried(name);
        passesAllChecks(code);
        does(BUREAU, code, "Task_ConcludeAcceptance", Map.of("opinion", "同意通过终验"));
        return code;
    }

    public void passesAllChecks(String code) {
        CHECKERS.keySet().forEach(it -> passes(code, it));
    }

    public void passes(String code, String checkTask) {
        does(CHECKERS.getOrDefault(checkTask, ""), code, checkTask, passing(checkTask));
    }

    /** A check's form without a fault. */
    public static Map<String, Object> passing(String checkTask) {
        Map<String, Object> form = new LinkedHashMap<>(figures(checkTask));
        form.put("result", "PASS");
        form.put("findings", "符合要求");
        return form;
    }

    public static Map<String, Object> failing(String checkTask, String findings) {
        Map<String, Object> form = new LinkedHashMap<>(figures(checkTask));
        form.put("result", "FAIL");
        form.put("findings", findings);
        return form;
    }

    private static Map<String, Object> figures(String checkTask) {
        return switch (checkTask) {
            case "Task_CheckDataSharing" -> Map.of("itemsShared", 0, "qualityIssues", 0);
            case "Task_CheckFunctions" -> Map.of("testCases", 120, "failedCases", 0, "reportNo", "CS-2026-08");
            case "Task_CheckConformity" -> Map.of("functionsDelivered", 2);
            case "Task_CheckHardware" -> Map.of("differences", 0);
            case "Task_CheckSecurity" -> Map.of("mlpsLevel", 2, "filingNo", "33011099001-26001");
            case "Task_CheckCrypto" -> Map.of("assessment", "CONFORMS", "reportNo", "MP-2026-08");
            case "Task_CheckArchive" -> Map.of("archiveNo", "2026-XX-018", "missingFiles", 0);
            case "Task_CheckRegistration" -> Map.of("resourceCode", "A330110-0001", "unregistered", 0);
            default -> throw new IllegalArgumentException(checkTask);
        };
    }

    private static Map<String, String> checkers() {
        Map<String, String> checkers = new LinkedHashMap<>();
        checkers.put("Task_CheckDataSharing", BUREAU);
        checkers.put("Task_CheckConformity", BUREAU);
        checkers.put("Task_CheckRegistration", BUREAU);
        checkers.put("Task_CheckFunctions", ENGINEER);
        checkers.put("Task_CheckHardware", ENGINEER);
        checkers.put("Task_CheckSecurity", "gaj-approver");
        checkers.put("Task_CheckCrypto", "jmj-approver");
        checkers.put("Task_CheckArchive", "dag-approver");
        return checkers;
    }

    @SafeVarargs
    public static Map<String, Object> contract(Map<String, Object>... items) {
        return Map.of(
                "contractNo", "YH-CG-2026-17",
                "supplier", "杭州清流市政工程有限公司",
                "supplierCode", "91330110MA2HTE0T1G",
                "method", "OPEN_TENDER",
                "signedOn", "2026-06-01",
                "items", List.of(items));
    }

    public static Map<String, Object> item(int functionNo, double priceWan) {
        return Map.of("functionNo", functionNo, "name", "功能" + functionNo + "的开发", "priceWan", priceWan);
    }

    public static Map<String, Object> extra(String name, double priceWan) {
        return Map.of("name", name, "priceWan", priceWan);
    }

    public static Map<String, Object> report(String from, String to, int percent, String progress) {
        return Map.of(
                "periodFrom", from,
                "periodTo", to,
                "progressPercent", percent,
                "quality", "NORMAL",
                "progress", progress);
    }

    public static Map<String, Object> completion() {
        return Map.of("completedOn", "2026-05-31", "summary", "两项功能均已建成");
    }

    public void does(String userId, String code, String task, Map<String, ?> data) {
        district.does(userId, code, task, data);
    }

    public Reply tryTo(String userId, String code, String task, Map<String, ?> data) {
        return district.tryTo(userId, code, task, data);
    }

    public Reply pay(String code, String voucher, double wan) {
        return district.as(OFFICE)
                .post(
                        "/api/projects/" + code + "/payments",
                        Map.of("voucherNo", voucher, "amountWan", wan, "paidOn", "2026-06-01", "purpose", "进度款"));
    }

    public Reply asksForChange(String code, double deltaWan, Integer... dropped) {
        return district.as(OFFICE)
                .post(
                        "/api/projects/" + code + "/changes",
                        Map.of(
                                "content",
                                "统计分析改用已有报表",
                                "reason",
                                "需求变化",
                                "deltaWan",
                                deltaWan,
                                "droppedFunctions",
                                List.of(dropped)));
    }

    /** What the supervisor sees at this address of the project. */
    public JsonNode look(String code, String what) {
        Reply reply = district.as("supervisor").get("/api/projects/" + code + what);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    /** As it was approved. */
    public String functionName(String code, int no) {
        JsonNode functions = look(code, "/baseline").path(0).path("functions");
        return functions.path(no - 1).path("name").asText();
    }

    /** Keys of the tasks of this project that wait for this person. */
    public List<String> waitingFor(String userId, String code) {
        List<String> tasks = new ArrayList<>();
        district.as(userId)
                .get("/api/tasks?case=" + code)
                .json()
                .path("items")
                .forEach(it -> tasks.add(it.path("task").asText()));
        return tasks;
    }
}
