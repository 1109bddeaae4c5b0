package org.runonce.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runonce.casefile.CaseState.DECIDING;
import static org.runonce.casefile.CaseState.SUBMITTED;
import static org.runonce.casefile.CaseState.SUSPENDED;
import static org.runonce.casefile.CaseState.WITHDRAWN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.runonce.shared.Problem;

/** The table of moves equals {@code domain/state_machine.yaml}, row by row, and knows no move beyond it. */
class StateMachineTest {
    private static final JsonNode MACHINE = read();

    /** The events of the source under our names; its two outcomes of a decision are one move. */
    private static final Map<String, CaseEvent> EVENTS = Map.ofEntries(
            Map.entry("提交", CaseEvent.SUBMIT),
            Map.entry("收件", CaseEvent.RECEIVE),
            Map.entry("当场更正", CaseEvent.FIX_ON_SPOT),
            Map.entry("补正告知", CaseEvent.ASK_CORRECTION),
            Map.entry("补正提交(全部)", CaseEvent.CORRECT),
            Map.entry("逾期未补", CaseEvent.LET_CORRECTION_LAPSE),
            Map.entry("受理", CaseEvent.ACCEPT),
            Map.entry("容缺受理", CaseEvent.ACCEPT_WITH_GAP),
            Map.entry("5WD届满", CaseEvent.DEEM_ACCEPTED),
            Map.entry("不予受理", CaseEvent.NOT_ACCEPT),
            Map.entry("撤回", CaseEvent.WITHDRAW),
            Map.entry("转办分派", CaseEvent.DISPATCH),
            Map.entry("特别程序开始", CaseEvent.START_SPECIAL_PROCEDURE),
            Map.entry("特别程序结束", CaseEvent.END_SPECIAL_PROCEDURE),
            Map.entry("各部门意见齐", CaseEvent.GATHER_OPINIONS),
            Map.entry("退回审查", CaseEvent.SEND_BACK),
            Map.entry("准予/不予", CaseEvent.DECIDE),
            Map.entry("制证办结", CaseEvent.COMPLETE),
            Map.entry("出件送达", CaseEvent.DELIVER),
            Map.entry("评价", CaseEvent.RATE),
            Map.entry("归档", CaseEvent.ARCHIVE),
            Map.entry("终止(申请人主体消灭/依据废止)", CaseEvent.TERMINATE));

    /** Moves no state: {@link CaseHandling#extend} keeps it and refuses a second one. */
    private static final String EXTENSION = "延期";

    /** Open is what has been handed in and not yet decided. */
    private static final Set<CaseState> OPEN = EnumSet.range(SUBMITTED, DECIDING);

    /**
     * The source lets an applicant withdraw before the decision and lists four states; these three lie before the
     * decision too, and an applicant is not held in them.
     */
    private static final Set<Move> WITHDRAWN_BEFORE_THE_DECISION = Set.of(
            new Move(SUBMITTED, CaseEvent.WITHDRAW, WITHDRAWN),
            new Move(SUSPENDED, CaseEvent.WITHDRAW, WITHDRAWN),
            new Move(DECIDING, CaseEvent.WITHDRAW, WITHDRAWN));

    record Move(CaseState from, CaseEvent event, CaseState to) {}

    @Test
    void the_states_are_those_of_the_source() {
        List<String> names = new ArrayList<>();
        MACHINE.path("states").forEach(it -> names.add(it.asText()));
        assertThat(Stream.of(CaseState.values()).map(Enum::name)).containsExactlyElementsOf(names);
    }

    @Test
    void the_moves_are_those_of_the_source_and_no_others() {
        Set<Move> wanted = moves();
        wanted.addAll(WITHDRAWN_BEFORE_THE_DECISION);
        assertThat(known()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void every_event_of_the_source_is_ours_and_every_event_of_ours_is_its() {
        Set<String> named = new TreeSet<>();
        MACHINE.path("transitions").forEach(it -> named.add(it.path("event").asText()));
        named.remove(EXTENSION);
        assertThat(EVENTS.keySet()).containsExactlyInAnyOrderElementsOf(named);
        assertThat(EVENTS.values()).containsExactlyInAnyOrder(CaseEvent.values());
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, IN_REVIEW",
        "SUBMITTED, IN_REVIEW",
        "CORRECTION, NOT_ACCEPTED",
        "SUSPENDED, DECIDED",
        "ACCEPTED, CORRECTION",
        "SUBMITTED, DELIVERED",
        "RECEIVED, DELIVERED",
        "CORRECTION, DELIVERED",
        "ACCEPTED, DELIVERED",
        "IN_REVIEW, DELIVERED",
        "SUSPENDED, DELIVERED",
        "DECIDING, DELIVERED"
    })
    void an_illegal_example_of_the_source_has_no_move(CaseState from, CaseState to) {
        assertThat(known()).noneMatch(it -> it.from() == from && it.to() == to);
    }

    /** So that an example that is added to the source is not forgotten here. */
    @Test
    void the_source_gives_seven_illegal_examples_and_the_second_extension_is_a_test_of_its_own() {
        assertThat(MACHINE.path("illegal_examples")).hasSize(7);
        assertThat(MACHINE.path("illegal_examples").toString()).contains("second 延期");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_in_the_table_is_refused_with_the_state_and_leaves_it(CaseState state) {
        for (CaseEvent event : CaseEvent.values()) {
            CaseFile file = new CaseFile();
            file.state = state;
            if (event.after(state).isPresent()) {
                file.move(event);
                assertThat(file.state).isEqualTo(event.after(state).orElseThrow());
            } else {
                assertThatThrownBy(() -> file.move(event)).isInstanceOfSatisfying(Problem.class, refusal -> {
                    assertThat(refusal.category()).isEqualTo(Problem.Category.REJECTED);
                    assertThat(refusal.type()).isEqualTo("illegal-move");
                    assertThat(refusal.zh()).contains(state.zh(), event.zh());
                    assertThat(refusal.facts()).containsEntry("state", state.name());
                });
                assertThat(file.state).isEqualTo(state);
            }
        }
    }

    private static Set<Move> known() {
        return Stream.of(CaseEvent.values())
                .flatMap(event -> Stream.of(CaseState.values())
                        .flatMap(from -> event.after(from).stream().map(to -> new Move(from, event, to))))
                .collect(Collectors.toSet());
    }

    private static Set<Move> moves() {
        Set<Move> moves = new HashSet<>();
        for (JsonNode row : MACHINE.path("transitions")) {
            String event = row.path("event").asText();
            if (!event.equals(EXTENSION)) {
                CaseState to = CaseState.valueOf(row.path("to").asText().replaceAll("\\(.*", ""));
                CaseEvent ours = Objects.requireNonNull(EVENTS.get(event), event);
                states(row.path("from").asText()).forEach(from -> moves.add(new Move(from, ours, to)));
            }
        }
        return moves;
    }

    private static Set<CaseState> states(String from) {
        return from.equals("any open")
                ? OPEN
                : Stream.of(from.split("\\|")).map(CaseState::valueOf).collect(Collectors.toSet());
    }

    private static JsonNode read() {
        try (InputStream file = StateMachineTest.class.getResourceAsStream("/domain/state_machine.yaml")) {
            return new YAMLMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
