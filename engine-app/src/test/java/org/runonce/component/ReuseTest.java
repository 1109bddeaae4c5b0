package org.runonce.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Api;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class ReuseTest {
    @Autowired
    private Api api;

    @Autowired
    private Reuse reuse;

    private static Map<String, Object> adoption(String office) {
        return Map.of("office", office, "purpose", "办件进度通知");
    }

    private String offered(String project) {
        return reuse.offer(new ComponentOffer(
                        project,
                        "古茶树名录",
                        "NYJ",
                        List.of(new ComponentFunction("古茶树挂牌", List.of())),
                        new Price(new BigDecimal("1.5"), "每年"),
                        "向区农业农村局申请"))
                .code();
    }

    @Test
    void an_office_finds_a_component_by_another_word_for_what_it_does() {
        Reply found =
                api.as("zfj-handler").get("/api/components?q=" + URLEncoder.encode("验证码", StandardCharsets.UTF_8));

        assertThat(found.json().path("items")).hasSize(1);
        assertThat(found.json().path("items").get(0).path("code").asText()).isEqualTo("CMP-003");
    }

    @Test
    void the_list_of_components_pages_by_cursor() {
        Reply first = api.as("zfj-handler").get("/api/components?limit=2");
        Reply second = api.as("zfj-handler").get("/api/components?limit=2&cursor=" + first.text("nextCursor"));

        assertThat(first.json().path("items")).hasSize(2);
        assertThat(second.json().path("items").get(0).path("code").asText()).isEqualTo("CMP-003");
        assertThat(api.as("zfj-handler").get("/api/components?cursor=CMP-XXX").status())
                .isEqualTo(400);
    }

    @Test
    void what_a_project_built_is_offered_adopted_once_by_an_office_and_retired() {
        String code = offered("YH-IT-2098-01-001");
        assertThat(offered("YH-IT-2098-01-001")).isEqualTo(code);
        String url = "/api/components/" + code;

        Reply adopted = api.as("zfj-handler").post(url + "/adopters", adoption("ZFJ"));
        assertThat(adopted.status()).as(adopted.toString()).isEqualTo(201);
        assertThat(adopted.json().path("adopters").get(0).path("office").asText())
                .isEqualTo("ZFJ");
        assertThat(api.as("zfj-handler")
                        .post(url + "/adopters", adoption("ZFJ"))
                        .problem())
                .isEqualTo("already-adopted");
        assertThat(api.as("wlj-handler")
                        .post(url + "/adopters", adoption("ZFJ"))
                        .problem())
                .isEqualTo("not-your-office");

        assertThat(api.as("wlj-handler").post(url + "/retirement").problem()).isEqualTo("not-the-provider");
        assertThat(api.as("sgj-bureau").post(url + "/retirement").status()).isEqualTo(200);
        assertThat(api.as("wlj-handler")
                        .post(url + "/adopters", adoption("WLJ"))
                        .problem())
                .isEqualTo("component-retired");
    }
}
