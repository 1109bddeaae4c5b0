package org.runonce.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.runonce.batch.BatchDesk;
import org.runonce.testing.ConstructionSite;
import org.runonce.testing.District;
import org.runonce.testing.ProjectDistrict;
import org.springframework.stereotype.Component;

/** What lies on the district's desks on a day in June, so that no screen is empty. */
@Component
class FullDesks {
    private static final Map<String, Object> BIKES =
            Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false);
    static final Map<String, Object> ROAD_WORK = Map.of(
            "projectName", "文一西路污水管改造",
            "location", "文一西路荆长大道口至高教路口",
            "areaM2", 120,
            "workStartsOn", "2027-03-01",
            "workEndsOn", "2027-03-20",
            "emergencyRepair", false,
            "roadKind", "OTHER",
            "planningDocument", true);
    private static final Map<String, Object> VISIT = Map.of(
            "verifiers", List.of(Map.of("name", "侯永康"), Map.of("name", "崔若兰")),
            "verifiedOn", "2026-06-01",
            "conclusion", "QUALIFIED",
            "findings", "现场与申请一致。");
    private static final String BATCH = """
        name,applicant,application_system,build_type,requested_wan,cloud_vcpu,mlps_level
        停车泊位一网统管,区综合执法局,数字政府,新建,390,24,二级
        部门自建视频会议,区商务局,数字政府,新建,120,16,二级
        """;

    private final District district;
    private final ProjectDistrict projects;
    private final ConstructionSite site;
    private final BatchDesk batches;

    FullDesks(District district, ProjectDistrict projects, ConstructionSite site, BatchDesk batches) {
        this.district = district;
        this.projects = projects;
        this.site = site;
        this.batches = batches;
    }

    String waiting() {
        return district.apply("applicant3", "PUB-101", BIKES);
    }

    String received() {
        String number = waiting();
        district.receives("clerk1", number);
        return number;
    }

    String toBeCorrected() {
        String number = received();
        district.does(
                "clerk1",
                number,
                "Task_AcceptCase",
                Map.of(
                        "acceptance",
                        "REQUEST_CORRECTION",
                        "corrections",
                        List.of(
                                Map.of("material", "site-plan", "demand", "平面图没有标注尺寸"),
                                Map.of("demand", "请说明夜间由谁清理"))));
        return number;
    }

    /** A road work that has been looked at and of which one department has spoken. */
    String inReview() {
        String number = district.apply("applicant1", "PUB-005", ROAD_WORK);
        district.receives("clerk1", number);
        district.accepts("clerk1", number);
        district.does("zfj-approver", number, "Task_VerifySite", VISIT);
        district.does(
                "gaj-approver",
                number,
                "Task_GiveOpinion",
                Map.of("opinion", "DISAGREE", "reason", "占道时段与早高峰冲突，请调整为夜间施工。"));
        return number;
    }

    String toBeHandedOut() {
        String number = received();
        district.accepts("clerk1", number);
        district.does("zfj-approver", number, "Task_LookFirst", Map.of("impression", "CLEAR"));
        district.does("zfj-leader", number, "Task_DecideCase", Map.of("decision", "GRANT"));
        district.task("result1", number, "Task_HandOutResult");
        return number;
    }

    String draft() {
        return district.as("applicant3")
                .post("/api/applications", Map.of("matterCode", "PUB-101", "data", BIKES))
                .text("id");
    }

    /** A sitting of two projects, of which one has been voted on. */
    String sitting() {
        String batch = batches.opened();
        batches.imports(batch, BATCH);
        String parking = "YH-IT-%s-001".formatted(batch);
        reviewed(parking);
        reviewed("YH-IT-%s-002".formatted(batch));
        batches.calls(batch);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> projects.stage(parking)
                .equals("JOINT_REVIEW"));
        batches.minutes(batch);
        return batch;
    }

    /** Contracted and accepted for the first time. */
    String project() {
        return site.onTrial("公交场站安全一屏掌控");
    }

    /** The first task of the case that the person may do. */
    String task(String userId, String number) {
        JsonNode tasks =
                district.as(userId).get("/api/tasks?case=" + number).json().path("items");
        return tasks.path(0).path("id").asText();
    }

    /** Past filing check, first review and experts; who imported the batch reviews none of it. */
    void reviewed(String code) {
        projects.does("sgj-bureau2", code, "Task_CheckFiling", Map.of("filingVerdict", "PASS"));
        projects.passesFirstReview(code);
        if (waitsForAWordOnDuplicates(code)) {
            projects.does(
                    "sgj-bureau2",
                    code,
                    "Task_ConfirmDuplicates",
                    Map.of("duplicatesDecision", "KEEP", "reason", "提交评审会讨论"));
        }
        String[] experts = {"expert1", "expert2", "expert3", "expert4", "expert5"};
        projects.does("sgj-bureau2", code, "Task_SelectExperts", ProjectDistrict.panel(experts));
        for (String expert : experts) {
            projects.speaks(expert, code, "SUPPORT", 82);
        }
        projects.does("sgj-bureau2", code, "Task_SummariseExperts", Map.of("chair", "expert1", "summary", "同意立项"));
    }

    private boolean waitsForAWordOnDuplicates(String code) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !site.waitingFor("sgj-bureau2", code)
                .isEmpty());
        return site.waitingFor("sgj-bureau2", code).contains("Task_ConfirmDuplicates");
    }
}
