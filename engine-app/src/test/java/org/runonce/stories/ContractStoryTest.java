package org.runonce.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runonce.testing.ConstructionSite.BUREAU;
import static org.runonce.testing.ConstructionSite.OFFICE;
import static org.runonce.testing.ConstructionSite.contract;
import static org.runonce.testing.ConstructionSite.extra;
import static org.runonce.testing.ConstructionSite.item;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.ConstructionSite;
import org.runonce.testing.District;
import org.runonce.testing.ProjectDistrict;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 采购签约与支付: a contract buys what was approved, and no more is paid than it says. */
@RunOnceTest
class ContractStoryTest {
    @Autowired
    District district;

    @Autowired
    ProjectDistrict projects;

    @Autowired
    ConstructionSite site;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_contract_that_covers_the_baseline_is_signed_and_the_building_begins() {
        String code = site.contracted("公交线网优化");

        assertThat(site.look(code, "/contract").path(0).path("state").asText()).isEqualTo("SIGNED");
        assertThat(site.look(code, "").path("contractedWan").asInt()).isEqualTo(396);
        assertThat(projects.stage(code)).isEqualTo("CONSTRUCTION");
        assertThat(projects.timeline(code)).containsSubsequence("CONTRACT_RECORDED", "CONTRACTED");
        assertThat(projects.timeline(code)).doesNotContain("CONTRACT_CHECKED");
    }

    @Test
    void a_contract_that_misses_a_function_is_refused_and_names_it() {
        String code = site.approved("停车诱导");

        Reply refused = site.tryTo(OFFICE, code, "Task_RecordContract", contract(item(1, 390)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("contract-misses-functions");
        assertThat(refused.body()).contains("功能2“" + site.functionName(code, 2)).doesNotContain("功能1“");
        assertThat(site.look(code, "/contract")).isEmpty();

        Reply unknown =
                site.tryTo(OFFICE, code, "Task_RecordContract", contract(item(1, 290), item(2, 90), item(3, 10)));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.pointers()).containsExactly("/data/items/2/functionNo");
    }

    @Test
    void a_contract_a_little_over_the_approval_is_refused() {
        String code = site.approved("道路养护");

        Reply refused = site.tryTo(OFFICE, code, "Task_RecordContract", contract(item(1, 300), item(2, 100.01)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("contract-over-approval");
        assertThat(refused.text("approvedWan")).startsWith("400");
    }

    @Test
    void a_contract_eleven_percent_over_goes_back_to_joint_review_and_is_signed_after_a_new_approval() {
        String code = projects.approved(OFFICE, "车辆监管");
        assertThat(site.look(code, "").path("approvedWan").asInt()).isEqualTo(360);

        site.does(OFFICE, code, "Task_RecordContract", contract(item(1, 299.6), item(2, 100)));
        assertThat(site.look(code, "/contract").path(0).path("state").asText()).isEqualTo("TO_REVIEW");
        assertThat(site.look(code, "").path("contractedWan").isNumber()).isFalse();
        assertThat(projects.stage(code)).isEqualTo("JOINT_REVIEW");
        assertThat(projects.timeline(code)).doesNotContain("CONTRACTED", "STAGE_CONSTRUCTION");
        assertThat(site.waitingFor(OFFICE, code)).isEmpty();

        projects.recommend(code, 400, 400, 400);
        site.does("sgj-leader", code, "Task_ApproveProject", Map.of("approval", "APPROVE"));
        assertThat(site.look(code, "/baseline")).hasSize(2);
        site.does(OFFICE, code, "Task_RecordContract", contract(item(1, 299.6), item(2, 100)));
        assertThat(site.look(code, "/contract").path(1).path("state").asText()).isEqualTo("SIGNED");
        assertThat(projects.stage(code)).isEqualTo("CONSTRUCTION");
    }

    @Test
    void what_the_baseline_does_not_know_is_looked_at_by_the_data_bureau() {
        String code = site.approved("港航调度");
        site.does(OFFICE, code, "Task_RecordContract", contract(item(1, 290), item(2, 90), extra("驻场服务", 20)));

        site.does(BUREAU, code, "Task_CheckContract", Map.of("contractVerdict", "RETURN", "reason", "驻场服务另行采购"));
        assertThat(site.look(code, "/contract").path(0).path("state").asText()).isEqualTo("RETURNED");

        site.does(OFFICE, code, "Task_RecordContract", contract(item(1, 295), item(2, 95), extra("培训", 5)));
        site.does(BUREAU, code, "Task_CheckContract", Map.of("contractVerdict", "SIGN"));
        assertThat(site.look(code, "/contract").path(1).path("state").asText()).isEqualTo("SIGNED");
        assertThat(projects.stage(code)).isEqualTo("CONSTRUCTION");
    }

    @Test
    void payments_never_pass_the_contract_and_a_voucher_counts_once() {
        String code = site.contracted("交通信用");

        assertThat(site.pay(code, "2026-0601", 200).status()).isEqualTo(201);
        Reply again = site.pay(code, "2026-0601", 50);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("payment-recorded");
        Reply over = site.pay(code, "2026-0602", 196.01);
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.problem()).isEqualTo("payment-over-contract");
        assertThat(site.pay(code, "2026-0603", 196).status()).isEqualTo(201);
        assertThat(site.look(code, "").path("paidWan").asInt()).isEqualTo(396);
        assertThat(site.look(code, "/payments")).hasSize(2);
    }

    @Test
    void only_the_applying_office_pays() {
        String code = site.contracted("驾培监管");

        Reply refused = district.as(BUREAU)
                .post(
                        "/api/projects/" + code + "/payments",
                        Map.of("voucherNo", "1", "amountWan", 1, "paidOn", "2026-06-01", "purpose", "进度款"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(district.as("wjj-handler")
                        .get("/api/projects/" + code + "/payments")
                        .status())
                .isEqualTo(404);
    }
}
