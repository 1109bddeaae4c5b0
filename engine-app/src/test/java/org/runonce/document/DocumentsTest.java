package org.runonce.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Unit;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@RunOnceTest
class DocumentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 24);
    private static final Actor CLERK = new Actor("clerk1", "许晓明", Set.of());

    @Autowired
    Documents documents;

    @Autowired
    Templates templates;

    @Autowired
    DepartmentWords words;

    @Autowired
    Organisation organisation;

    @Autowired
    Series series;

    @Autowired
    Seal seal;

    @Autowired
    DocumentTable table;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String caseNumber = "T" + UUID.randomUUID();

    private OfficialDocument issue(DocumentType type, String department, LocalDate day) {
        Map<String, Object> content = TemplatesTest.full(templates.of(type));
        return documents.issue(new IssueDocument(type, caseNumber, department, content, day, CLERK));
    }

    private OfficialDocument issue() {
        return issue(DocumentType.ACCEPTANCE_NOTICE, "SGB", DAY);
    }

    private static int serial(OfficialDocument document) {
        return Integer.parseInt(document.number().replaceAll(".*第(\\d+)号", "$1"));
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void LAW_06_every_document_carries_its_number_seal_and_date(DocumentType type) {
        OfficialDocument document = issue(type, "SGB", DAY);
        String word = templates.of(type).series();
        assertThat(document.number()).matches("余审管" + word + "字〔2026〕第\\d{4}号");
        assertThat(document.issuedOn()).isEqualTo(DAY);
        assertThat(document.sealedBy())
                .startsWith(organisation.unit("SGB").name())
                .endsWith(templates.of(type).seal() + "（演示印章）");
        assertThat(document.issuedBy()).isEqualTo("clerk1");
        assertThat(documents.verify(document.verifyCode()).finding()).isEqualTo(Verification.Finding.INTACT);
        assertThat(documents.find(caseNumber)).containsExactly(document);
    }

    @Test
    void each_department_year_and_kind_counts_for_itself() {
        LocalDate other = LocalDate.of(2091, 1, 1);
        assertThat(issue(DocumentType.ACCEPTANCE_NOTICE, "ZFJ", other).number()).isEqualTo("余综执许受字〔2091〕第0001号");
        assertThat(issue(DocumentType.ACCEPTANCE_NOTICE, "ZFJ", other).number()).isEqualTo("余综执许受字〔2091〕第0002号");
        assertThat(issue(DocumentType.NON_ACCEPTANCE_NOTICE, "ZFJ", other).number())
                .isEqualTo("余综执许不受字〔2091〕第0001号");
        assertThat(issue(DocumentType.ACCEPTANCE_NOTICE, "GAJ", other).number()).isEqualTo("余公安许受字〔2091〕第0001号");
        assertThat(issue(DocumentType.ACCEPTANCE_NOTICE, "ZFJ", other.plusYears(1))
                        .number())
                .isEqualTo("余综执许受字〔2092〕第0001号");
    }

    @Test
    void twenty_at_once_with_some_rolled_back_leave_no_gap_and_no_number_twice() throws Exception {
        LocalDate day = LocalDate.of(2093, 6, 1);
        List<Callable<@Nullable Integer>> tasks = new ArrayList<>();
        IntStream.range(0, 100)
                .forEach(i -> tasks.add(() -> transaction.execute(status -> {
                    OfficialDocument document = issue(DocumentType.GRANT_DECISION, "SCJ", day);
                    if (i % 3 == 0) {
                        status.setRollbackOnly();
                        return null;
                    }
                    return serial(document);
                })));
        List<Integer> kept = new ArrayList<>();
        ExecutorService twenty = Executors.newFixedThreadPool(20);
        try {
            for (Future<@Nullable Integer> done : twenty.invokeAll(tasks)) {
                Integer serial = done.get();
                if (serial != null) {
                    kept.add(serial);
                }
            }
        } finally {
            twenty.shutdown();
        }
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 66).boxed().toList());
        assertThat(serial(issue(DocumentType.GRANT_DECISION, "SCJ", day))).isEqualTo(67);
    }

    @Test
    void a_number_is_only_drawn_inside_the_transaction_that_uses_it() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> series.next("SGB", 2026, "许受"));
    }

    @Test
    void a_refused_document_costs_no_number() {
        LocalDate day = LocalDate.of(2094, 6, 1);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> documents.issue(new IssueDocument(
                        DocumentType.REFUSAL_DECISION, caseNumber, "SCJ", Map.of("reason", "不符合条件"), day, CLERK)))
                .satisfies(it -> assertThat(it.type()).isEqualTo("document-incomplete"));
        assertThat(serial(issue(DocumentType.REFUSAL_DECISION, "SCJ", day))).isEqualTo(1);
        assertThat(documents.find(caseNumber)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content = '{\"basis\":\"另一依据\"}'",
                "content = 'no json'",
                "body = 'another text'",
                "issued_on = '2026-09-23'",
                "number_text = '余审管许受字〔2026〕第9999号'",
                "title = '准予行政许可决定书'",
                "case_number = 'another'",
                "department = 'GAJ'",
                "type = 'DOC-08'",
                "sealed_by = '别的章'",
                "signature = 'AAAA'"
            })
    void a_document_that_was_changed_behind_our_back_no_longer_verifies(String change) {
        OfficialDocument document = issue();
        jdbc.sql("UPDATE official_document SET " + change + " WHERE id = ?")
                .param(document.id())
                .update();
        Verification verification = documents.verify(document.verifyCode());
        jdbc.sql("DELETE FROM official_document WHERE id = ?")
                .param(document.id())
                .update();
        assertThat(verification.valid()).isFalse();
        assertThat(verification.finding()).isEqualTo(Verification.Finding.CHANGED);
    }

    @Test
    void a_seal_nobody_knows_does_not_verify() {
        OfficialDocument document = issue();
        jdbc.sql("UPDATE official_document SET seal_key = 'unknown' WHERE id = ?")
                .param(document.id())
                .update();
        assertThat(documents.verify(document.verifyCode()).finding()).isEqualTo(Verification.Finding.UNKNOWN_SEAL);
    }

    @Test
    void a_voided_document_keeps_its_number_and_says_that_it_is_void() {
        OfficialDocument wrong = issue();
        documents.voidDocument(wrong.id(), "事项写错", CLERK);
        OfficialDocument right = issue();
        assertThat(serial(right)).isGreaterThan(serial(wrong));
        assertThat(documents.find(caseNumber))
                .extracting(OfficialDocument::number, OfficialDocument::voidedReason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(wrong.number(), "事项写错"),
                        org.assertj.core.groups.Tuple.tuple(right.number(), null));
        assertThat(documents.verify(wrong.verifyCode()).valid()).isFalse();
        assertThat(documents.verify(wrong.verifyCode()).finding()).isEqualTo(Verification.Finding.VOIDED);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> documents.voidDocument(wrong.id(), "again", CLERK))
                .satisfies(it -> assertThat(it.type()).isEqualTo("document-voided"));
    }

    @Test
    void only_who_may_see_the_case_reads_its_documents() {
        OfficialDocument document = issue();
        DocumentAccess clerks = (number, reader) -> number.equals(caseNumber) && reader.equals(CLERK);
        Documents withAccess = new Documents(
                templates,
                words,
                organisation,
                series,
                seal,
                table,
                new StaticListableBeanFactory(new HashMap<>(Map.of("access", clerks)))
                        .getBeanProvider(DocumentAccess.class),
                clock);
        assertThat(withAccess.open(document.id(), CLERK)).isEqualTo(document);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> withAccess.open(document.id(), new Actor("zhang", "张三", Set.of())))
                .satisfies(it -> assertThat(it.type()).isEqualTo("document-not-yours"));
        assertThatExceptionOfType(Problem.class)
                .as("without anybody to say who may see it")
                .isThrownBy(() -> documents.open(document.id(), CLERK));
    }

    @Test
    void every_office_of_the_district_has_a_word_for_its_numbers() {
        Set<Unit.Kind> offices = Set.of(
                Unit.Kind.PARTY, Unit.Kind.DEPARTMENT, Unit.Kind.PLATFORM, Unit.Kind.SUBDISTRICT, Unit.Kind.TOWN);
        assertThat(organisation.units().stream().filter(it -> offices.contains(it.kind())))
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(words.of(unit.code())).isNotBlank());
    }
}
