package org.runonce.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The people of the demo, on the embedded database that the demo is first started with. */
class DemoStaffTest {
    private static final Set<Unit.Kind> NO_OFFICE =
            EnumSet.of(Unit.Kind.DISTRICT, Unit.Kind.GRID, Unit.Kind.EXTERNAL, Unit.Kind.PUBLIC);

    private final ApplicationContextRunner organisation = EmbeddedOrganisation.on("demo-staff");
    private final ApplicationContextRunner demo = organisation.withPropertyValues("spring.profiles.active=demo");

    @Test
    void demo_staff_exist_only_in_the_profile_demo() {
        demo.run(it -> {
            Organisation people = it.getBean(Organisation.class);
            assertThat(people.signIn("operator", "runonce-demo"))
                    .hasValueSatisfying(
                            actor -> assertThat(actor.has(Roles.OPERATOR)).isTrue());
            assertThat(people.membersOf("dept-leader@SCJ")).hasSize(1);
        });
        // the same database, later started for real
        organisation.run(it -> {
            assertThat(it).doesNotHaveBean(DemoStaff.class);
            Organisation people = it.getBean(Organisation.class);
            assertThat(people.signIn("operator", "runonce-demo")).isEmpty();
            assertThat(people.heldPosts()).isEmpty();
            assertThat(people.nameOf("operator")).isNotEqualTo("operator");
        });
        demo.withPropertyValues("runonce.demo.password=another").run(it -> {
            Organisation people = it.getBean(Organisation.class);
            assertThat(people.signIn("operator", "runonce-demo")).isEmpty();
            assertThat(people.signIn("operator", "another")).isPresent();
        });
    }

    @Test
    void every_office_town_street_and_village_has_somebody_who_applies_for_it() {
        demo.run(it -> {
            Organisation people = it.getBean(Organisation.class);
            assertThat(people.units())
                    .filteredOn(unit -> !NO_OFFICE.contains(unit.kind()))
                    .hasSize(73)
                    .allSatisfy(unit -> assertThat(people.membersOf(Roles.APPLICANT + "@" + unit.code()))
                            .isNotEmpty());
        });
    }

    @Test
    void a_second_start_changes_nothing() {
        demo.run(it -> {});
        demo.run(it -> {
            Organisation people = it.getBean(Organisation.class);
            assertThat(people.count(PeopleSearch.everybody())).isEqualTo(229);
            assertThat(people.units()).first().extracting(Unit::code).isEqualTo("YH");
            assertThat(people.unit("SCJ").shortName()).isEqualTo("区市场监管局");
        });
    }
}
