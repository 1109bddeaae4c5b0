package org.runonce.duplicate.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runonce.shared.InvalidFiles;

class WordingsTest {
    private static final Wordings SHIPPED = new Wordings("");

    private static Nearness near(Wordings wordings, String name, String description, String existing) {
        return wordings.compare(wordings.filed(name, description), wordings.provided(List.of(existing), ""));
    }

    @Test
    void the_same_function_in_the_same_words_is_as_near_as_can_be_however_it_is_typed() {
        assertThat(near(SHIPPED, "ＯＣＲ 文字识别", "", "ocr文字识别").score()).isEqualTo(1);
    }

    @Test
    void a_name_that_says_nothing_is_read_with_its_description() {
        assertThat(near(SHIPPED, "综合管理系统", "", "视频会议").score()).isZero();
        assertThat(near(SHIPPED, "综合管理系统", "独立的视频会议", "视频会议").score()).isGreaterThan(0.7);
    }

    @Test
    void what_stands_only_in_the_description_is_shown_and_refuses_only_where_it_is_built_anew() throws IOException {
        assertThat(level("登记车辆，视频会议")).isEqualTo("SIMILAR");
        assertThat(level("登记车辆，自建视频会议")).isEqualTo("SAME");
        assertThat(level("登记车辆，对接视频会议")).isEqualTo("NONE");
    }

    private static String level(String description) throws IOException {
        Nearness near = near(SHIPPED, "渣土车轨迹", description, "视频会议");
        return new MatchLevelTable().level(near.intent(), false, near.score());
    }

    @Test
    void the_description_may_say_that_the_function_reuses_what_is_there() {
        assertThat(near(SHIPPED, "办件短信", "由系统接入统一短信平台发送", "短信发送").intent()).isEqualTo(Intent.REUSE);
        assertThat(near(SHIPPED, "办件短信", "接入视频点位", "短信发送").intent()).isEqualTo(Intent.UNSAID);
    }

    @Test
    void who_builds_a_thing_of_its_own_does_not_hide_it_by_connecting_it() {
        assertThat(near(SHIPPED, "自建短信平台并对接浙政钉", "", "短信发送").intent()).isEqualTo(Intent.BUILD);
    }

    @Test
    void a_function_that_another_project_only_reuses_is_not_built_there() {
        Nearness near = SHIPPED.compare(SHIPPED.filed("短信发送", ""), SHIPPED.filedElsewhere("接入短信平台发送"));

        assertThat(near.intent()).isEqualTo(Intent.REUSE);
    }

    @Test
    void the_districts_own_list_replaces_the_one_that_ships(@TempDir Path folder) throws IOException {
        assertThat(near(SHIPPED, "飞鸽传书", "", "短信发送").score()).isZero();
        Files.writeString(folder.resolve("synonyms.yaml"), "concepts:\n  - {concept: 短信, words: [飞鸽传书]}\nmark: S\n");

        assertThat(near(new Wordings(folder.toString()), "飞鸽传书", "", "短信发送").score())
                .isGreaterThan(0.7);
    }

    @Test
    void a_list_with_faults_stops_the_start_and_names_them(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("measure.yaml"), "containedShare: viel\ncandidates: 60\nmark: S\n");

        assertThatThrownBy(() -> new Wordings(folder.toString()))
                .isInstanceOf(InvalidFiles.class)
                .hasMessageContaining("containedShare")
                .hasMessageContaining("specificWeight");
    }
}
