package org.runonce.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runonce.shared.Problem;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@RunOnceTest
class MatterVersionsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    MatterVersions versions;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    private final Path folder;
    private final String code = "TST-" + Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 1_000_000_000L);

    MatterVersionsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Matter matter(String name) {
        return Example.matter(
                folder, Example.MATTER.replace("TST-001", code).replace("name: 架设天桥许可\n", "name: " + name + "\n"));
    }

    private static JsonNode form(String id) {
        return JSON.createObjectNode().put("id", id);
    }

    private long rows() {
        return database.sql("select count(*) from matter_version where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    @Test
    void publishing_the_same_again_makes_no_new_version() {
        MatterVersion first = versions.publish(matter("天桥"), form("a"));
        MatterVersion again = versions.publish(matter("天桥"), form("a"));

        assertThat(first.version()).isEqualTo(1);
        assertThat(again).isEqualTo(first);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void a_changed_matter_and_a_changed_form_each_make_the_next_version() {
        MatterVersion first = versions.publish(matter("天桥"), form("a"));
        MatterVersion renamed = versions.publish(matter("人行天桥"), form("a"));
        MatterVersion otherForm = versions.publish(matter("人行天桥"), form("b"));
        MatterVersion asBefore = versions.publish(matter("天桥"), form("a"));

        assertThat(List.of(first, renamed, otherForm, asBefore))
                .extracting(MatterVersion::version)
                .containsExactly(1, 2, 3, 4);
        assertThat(renamed.contentSha256()).isNotEqualTo(first.contentSha256());
        assertThat(renamed.formSha256()).isEqualTo(first.formSha256());
        assertThat(otherForm.contentSha256()).isEqualTo(renamed.contentSha256());
        assertThat(otherForm.formSha256()).isNotEqualTo(renamed.formSha256());
    }

    @Test
    void a_running_case_keeps_the_version_it_began_with() {
        versions.publish(matter("天桥"), form("a"));
        versions.publish(matter("人行天桥"), form("b"));

        MatterVersion kept = catalogue.version(code, 1);

        assertThat(kept.matter()).isEqualTo(matter("天桥"));
        assertThat(kept.form()).isEqualTo(form("a"));
        assertThat(catalogue.version(code, 2).matter().name()).isEqualTo("人行天桥");
        assertThatThrownBy(() -> catalogue.version(code, 3))
                .isInstanceOfSatisfying(
                        Problem.class, it -> assertThat(it.type()).isEqualTo("matter-version-not-found"));
    }

    @Test
    void a_stored_version_is_read_back_by_a_node_that_did_not_write_it() {
        MatterVersion written = versions.publish(matter("天桥"), form("a"));

        assertThat(anotherNode().find(code, 1)).contains(written);
    }

    @Test
    void nodes_that_start_together_publish_each_version_once() throws Exception {
        int nodes = 6;
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            for (int round = 1; round <= 10; round++) {
                CyclicBarrier together = new CyclicBarrier(nodes);
                Matter matter = matter("天桥第" + round + "版");
                List<Future<Integer>> published = new ArrayList<>();
                for (int node = 0; node < nodes; node++) {
                    MatterVersions own = anotherNode();
                    published.add(threads.submit(() -> {
                        together.await();
                        return own.publish(matter, form("a")).version();
                    }));
                }
                for (Future<Integer> version : published) {
                    assertThat(version.get()).isEqualTo(round);
                }
                assertThat(rows()).isEqualTo(round);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private MatterVersions anotherNode() {
        return new MatterVersions(database, transactions, clock);
    }
}
