package org.runonce.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.runonce.catalogue.MaterialRequirement;
import org.runonce.catalogue.MaterialRequirement.Necessity;
import org.runonce.catalogue.MaterialRequirement.Source;
import org.runonce.catalogue.MaterialRequirement.TrustLevel;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@RunOnceTest
class MaterialLibraryTest {
    private static final Actor ZHANG = new Actor("zhang", "张三", Set.of());
    private static final Actor LI = new Actor("li", "李四", Set.of());
    private static final List<MaterialRequirement> ROAD = List.of(
            requirement("application", "挖掘道路申请书", Necessity.REQUIRED, false),
            requirement("licence", "营业执照", Necessity.REQUIRED, true),
            requirement("traffic-plan", "交通组织方案", Necessity.REQUIRED, false),
            requirement("owner-consent", "产权单位意见", Necessity.TOLERABLE, false),
            requirement("photo", "现场照片", Necessity.OPTIONAL, false));

    @Autowired
    MaterialLibrary library;

    @Autowired
    FileFolder folder;

    @Autowired
    FileTable files;

    @Autowired
    CaseMaterials cases;

    @Autowired
    Clock clock;

    private final String caseNumber = "T" + UUID.randomUUID();

    private static MaterialRequirement requirement(String id, String name, Necessity necessity, boolean sharable) {
        return new MaterialRequirement(
                id, name, necessity, Source.APPLICANT, TrustLevel.D, sharable, null, 0, List.of(), List.of());
    }

    private String upload(String text, Actor by) throws IOException {
        return library.store(new ByteArrayInputStream(Samples.pdf(text)), text + ".pdf", by)
                .id();
    }

    private static Supplied supplied(String materialId, String... files) {
        return new Supplied(materialId, List.of(files), 0);
    }

    private MaterialState state(String materialId) {
        return library.list(caseNumber).stream()
                .filter(it -> it.materialId().equals(materialId))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void a_stored_file_says_who_uploaded_it_and_keeps_its_content_and_name() throws IOException {
        byte[] content = Samples.pdf("平面图");
        StoredFile stored = library.store(new ByteArrayInputStream(content), "平面图.pdf", ZHANG);
        FileDownload download = library.open(stored.id(), ZHANG);
        assertThat(download.file()).isEqualTo(stored);
        assertThat(stored.uploadedBy()).isEqualTo("zhang");
        assertThat(stored.name()).isEqualTo("平面图.pdf");
        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        assertThat(stored.sha256()).matches("[0-9a-f]{64}");
        assertThat(Files.readAllBytes(download.content())).isEqualTo(content);
    }

    @Test
    void the_same_content_of_two_people_lies_there_once_but_each_reads_only_the_own_upload() throws IOException {
        String one = upload("同一份", ZHANG);
        String other = upload("同一份", LI);
        assertThat(library.open(one, ZHANG).content())
                .isEqualTo(library.open(other, LI).content());
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> library.open(one, LI))
                .satisfies(it -> assertThat(it.type()).isEqualTo("file-not-yours"));
    }

    @Test
    void a_file_that_is_not_there_is_not_found() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> library.open("nothing", ZHANG))
                .satisfies(it -> assertThat(it.category()).isEqualTo(Problem.Category.NOT_FOUND));
    }

    @Test
    void whoever_may_see_the_case_may_read_what_was_handed_in_for_it_and_nothing_else() throws IOException {
        String handedIn = upload("申请书", ZHANG);
        String privately = upload("私人", ZHANG);
        library.provide(caseNumber, ROAD, List.of(supplied("application", handedIn)), ZHANG);
        FileAccess clerks = (number, reader) -> number.equals(caseNumber) && reader.equals(LI);
        MaterialLibrary withAccess = new MaterialLibrary(
                folder,
                files,
                cases,
                new StaticListableBeanFactory(java.util.Map.of("access", clerks)).getBeanProvider(FileAccess.class),
                clock);
        assertThat(withAccess.open(handedIn, LI).file().id()).isEqualTo(handedIn);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> withAccess.open(privately, LI));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> withAccess.open(handedIn, new Actor("wang", "王五", Set.of())));
    }

    @Test
    void LAW_22_what_government_holds_already_is_not_asked_of_the_applicant() {
        library.provide(caseNumber, ROAD, List.of(), ZHANG);
        assertThat(state("licence")).isEqualTo(MaterialState.FROM_SHARED);
        assertThat(library.missing(caseNumber)).isEqualTo(new MissingMaterials(2, 1));
    }

    @Test
    void the_list_of_a_case_follows_its_matter_and_shows_what_came_in() throws IOException {
        String application = upload("申请书", ZHANG);
        library.provide(
                caseNumber,
                ROAD,
                List.of(supplied("application", application), new Supplied("traffic-plan", List.of(), 2)),
                ZHANG);
        assertThat(library.list(caseNumber))
                .extracting(CaseMaterial::materialId, CaseMaterial::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("application", MaterialState.PROVIDED),
                        org.assertj.core.groups.Tuple.tuple("licence", MaterialState.FROM_SHARED),
                        org.assertj.core.groups.Tuple.tuple("traffic-plan", MaterialState.PROVIDED),
                        org.assertj.core.groups.Tuple.tuple("owner-consent", MaterialState.MISSING),
                        org.assertj.core.groups.Tuple.tuple("photo", MaterialState.MISSING));
        assertThat(library.list(caseNumber).get(0).supplies()).singleElement().satisfies(it -> {
            assertThat(it.file()).isNotNull().extracting(StoredFile::id).isEqualTo(application);
            assertThat(it.cycle()).isEqualTo(1);
            assertThat(it.suppliedBy()).isEqualTo("zhang");
        });
        assertThat(library.list(caseNumber).get(2).supplies()).singleElement().satisfies(it -> {
            assertThat(it.file()).isNull();
            assertThat(it.paperCopies()).isEqualTo(2);
        });
        assertThat(library.missing(caseNumber)).isEqualTo(new MissingMaterials(0, 1));
    }

    @Test
    void a_correction_adds_and_never_loses_what_was_handed_in_before() throws IOException {
        String first = upload("方案一", ZHANG);
        String second = upload("方案二", ZHANG);
        library.provide(caseNumber, ROAD, List.of(supplied("traffic-plan", first)), ZHANG);
        library.supplement(caseNumber, 2, List.of(supplied("traffic-plan", second)), ZHANG);
        assertThat(library.list(caseNumber).get(2).supplies())
                .extracting(Supply::cycle)
                .containsExactly(1, 2);
        assertThat(library.open(first, ZHANG).file().name()).isEqualTo("方案一.pdf");
    }

    @Test
    void after_a_correction_only_the_materials_of_its_notice_count() {
        library.provide(caseNumber, ROAD, List.of(), ZHANG);
        assertThat(library.missing(caseNumber, List.of("traffic-plan"))).isEqualTo(new MissingMaterials(1, 0));
        assertThat(library.missing(caseNumber, List.of())).isEqualTo(new MissingMaterials(0, 0));
    }

    @Test
    void a_case_with_a_required_material_missing_is_not_accepted_with_a_gap() throws IOException {
        library.provide(caseNumber, ROAD, List.of(supplied("application", upload("申请书", ZHANG))), ZHANG);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> library.acceptWithGap(caseNumber))
                .satisfies(it -> {
                    assertThat(it.type()).isEqualTo("required-material-missing");
                    assertThat(it.zh()).contains("交通组织方案").doesNotContain("营业执照");
                });
        assertThat(state("owner-consent")).isEqualTo(MaterialState.MISSING);
    }

    @Test
    void after_acceptance_only_the_gap_may_be_filled() throws IOException {
        library.provide(
                caseNumber,
                ROAD,
                List.of(supplied("application", upload("申请书", ZHANG)), supplied("traffic-plan", upload("方案", ZHANG))),
                ZHANG);
        library.acceptWithGap(caseNumber);
        assertThat(state("owner-consent")).isEqualTo(MaterialState.GAP);
        assertThat(state("photo")).isEqualTo(MaterialState.MISSING);
        assertThat(library.missing(caseNumber)).isEqualTo(new MissingMaterials(0, 1));

        String late = upload("迟到", ZHANG);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> library.fillGap(caseNumber, 1, List.of(supplied("traffic-plan", late)), ZHANG))
                .satisfies(it -> assertThat(it.violations())
                        .extracting(Violation::pointer)
                        .containsExactly("/materials/0/materialId"));
        assertThatExceptionOfType(Problem.class)
                .as("补正 is before acceptance, 容缺补齐 after")
                .isThrownBy(() -> library.supplement(caseNumber, 2, List.of(supplied("owner-consent", late)), ZHANG));

        library.fillGap(caseNumber, 1, List.of(supplied("owner-consent", late)), ZHANG);
        assertThat(state("owner-consent")).isEqualTo(MaterialState.PROVIDED);
        assertThat(library.missing(caseNumber)).isEqualTo(new MissingMaterials(0, 0));
    }

    @Test
    void every_fault_of_what_is_handed_in_is_named_and_nothing_is_kept() throws IOException {
        String foreign = upload("别人的", LI);
        String own = upload("自己的", ZHANG);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> library.provide(
                        caseNumber,
                        ROAD,
                        List.of(
                                supplied("application", own, foreign),
                                supplied("application", own),
                                supplied("passport", own),
                                supplied("photo"),
                                new Supplied("traffic-plan", List.of("../secret"), 100)),
                        ZHANG))
                .satisfies(it -> assertThat(it.violations())
                        .extracting(Violation::pointer)
                        .containsExactlyInAnyOrder(
                                "/materials/0/files/1",
                                "/materials/1/materialId",
                                "/materials/2/materialId",
                                "/materials/3/files",
                                "/materials/4/files/0",
                                "/materials/4/paperCopies"));
        assertThat(library.list(caseNumber)).isEmpty();
    }

    @Test
    void what_a_request_leaves_out_is_a_fault_and_breaks_nothing() {
        List<Supplied> careless =
                List.of(new Supplied(null, null, 0), new Supplied("photo", java.util.Arrays.asList("", null), 0));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> library.provide(caseNumber, ROAD, careless, ZHANG))
                .satisfies(it -> assertThat(it.violations())
                        .extracting(Violation::pointer)
                        .containsExactlyInAnyOrder(
                                "/materials/0/materialId",
                                "/materials/0/files",
                                "/materials/1/files/0",
                                "/materials/1/files/1"));
    }
}
