package org.runonce;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.runonce.shared.Actor;
import org.runonce.shared.Idempotent;
import org.runonce.workflow.UserTaskHandler;
import org.runonce.workflow.Workflow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The shape of the house. Every rule is also held against a house that breaks it, so that each is known to bite. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.runonce");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("counterexample.runonce");

    private static final DescribedPredicate<JavaClass> CALLED_BY_THE_PROCESS =
            DescribedPredicate.describe("are called by the process", it -> Stream.of(
                            JavaDelegate.class, ExecutionListener.class, UserTaskHandler.class)
                    .anyMatch(it::isAssignableTo));

    private static final DescribedPredicate<JavaMethod> COMMAND_A_TASK = DescribedPredicate.describe(
            "command a task",
            it -> it.getOwner()
                            .tryGetAnnotationOfType(RequestMapping.class)
                            .filter(at -> at.value()[0].startsWith("/api/tasks"))
                            .isPresent()
                    && Stream.of(PostMapping.class, PutMapping.class, DeleteMapping.class)
                            .anyMatch(it::isAnnotatedWith));

    private static final DescribedPredicate<JavaMethod> TAKES_A_KEY = DescribedPredicate.describe(
            "take an idempotency key",
            it -> it.isAnnotatedWith(Idempotent.class)
                    || it.getParameters().stream()
                            .flatMap(parameter -> parameter.tryGetAnnotationOfType(RequestHeader.class).stream())
                            .anyMatch(header -> header.name().equals(Idempotent.HEADER)));

    private static final DescribedPredicate<JavaMethod> ANSWERS_ITS_ACTOR_WITH_A_RECORD = DescribedPredicate.describe(
            "take the Actor and answer with a record or nothing",
            it -> it.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Actor.class))
                    && (it.getRawReturnType().isRecord()
                            || it.getRawReturnType().isEquivalentTo(void.class)));

    enum Rule {
        THE_ENGINE_STAYS_IN_ITS_ROOMS(noClasses()
                .that()
                .resideOutsideOfPackages("..runonce.workflow..", "..runonce.tasklist..", "..process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("a move to a maintained fork of the engine must touch these packages only")),
        A_ROOT_KNOWS_NEITHER_WEB_NOR_PROCESS(noClasses()
                .that()
                .resideInAPackage("..runonce.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..runonce.*.web..", "..runonce.*.process..")
                .because("the domain must be callable without a browser and without an engine")),
        WEB_KNOWS_NO_PROCESS(noClasses()
                .that()
                .resideInAPackage("..runonce.*.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..runonce.*.process..")
                .because("a request goes through the facade, so that its rules hold whoever calls")),
        ENTITIES_STAY_INSIDE(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .because("a row that leaves its module is changed behind the facade's back")),
        REPOSITORIES_STAY_INSIDE(classes()
                .that()
                .areAssignableTo(Repository.class)
                .or()
                .areAnnotatedWith(org.springframework.stereotype.Repository.class)
                .should()
                .bePackagePrivate()
                .because("who reads another module's tables depends on their columns")),
        CONTROLLERS_LIVE_IN_WEB(classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..runonce.*.web..")
                .because("retries of lost races look for controllers there, and nobody but HTTP calls one")),
        ONE_CLASS_PER_DIRECTION(noClasses()
                .that(CALLED_BY_THE_PROCESS)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Workflow.class)
                .because("who is called by a process and calls it back hides a loop that no diagram shows")),
        WHAT_A_PROCESS_CALLS_IS_IN_PROCESS(classes()
                .that(CALLED_BY_THE_PROCESS)
                .and()
                .areNotInterfaces()
                .should()
                .resideInAPackage("..runonce.*.process..")
                .andShould()
                .bePackagePrivate()
                .because("an analyst finds what a diagram names in one place of each module")),
        NOTHING_IS_INJECTED_INTO_FIELDS(noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(jakarta.annotation.Resource.class)
                .orShould()
                .beAnnotatedWith(jakarta.persistence.PersistenceContext.class)
                .because("a constructor says what a class needs, and a test can give it")),
        TIME_COMES_FROM_THE_CLOCK(noClasses()
                .that()
                .resideOutsideOfPackage("..runonce.shared..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the time of this machine is read",
                        call -> readsTheMachine(
                                call.getTarget().getOwner(),
                                call.getName(),
                                call.getTarget().getRawParameterTypes())))
                .because("limits of law are tested by moving the clock; what reads the machine's own does not move")),
        A_CONTROLLER_REMEMBERS_NOTHING(fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(RestController.class)
                .and()
                .areNotStatic()
                .should()
                .bePrivate()
                .andShould()
                .beFinal()
                .because("a controller is shared by all requests and must remember none of them")),
        A_TASK_COMMAND_TAKES_A_KEY(methods()
                .that(COMMAND_A_TASK)
                .should(ArchCondition.from(TAKES_A_KEY))
                .because("a click that is sent again after a broken connection must not act twice")),
        AN_ANSWER_CAN_BE_GIVEN_AGAIN(methods()
                .that()
                .areAnnotatedWith(Idempotent.class)
                .should(ArchCondition.from(ANSWERS_ITS_ACTOR_WITH_A_RECORD))
                .because("a key is one person's, and the first answer is kept as JSON and read back"));

        private final ArchRule rule;

        Rule(ArchRule rule) {
            this.rule = rule;
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_house_keeps(Rule it) {
        it.rule.check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void a_house_that_breaks_it_is_found_out(Rule it) {
        assertThat(it.rule.evaluate(BROKEN).hasViolation())
                .as(it.rule.getDescription())
                .isTrue();
    }

    private static boolean readsTheMachine(JavaClass owner, String method, List<JavaClass> parameters) {
        boolean now = method.equals("now")
                && parameters.stream().noneMatch(it -> it.isEquivalentTo(Clock.class))
                && Stream.of(
                                LocalDate.class,
                                LocalDateTime.class,
                                Instant.class,
                                OffsetDateTime.class,
                                ZonedDateTime.class)
                        .anyMatch(owner::isEquivalentTo);
        boolean system = owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis");
        boolean clock = owner.isEquivalentTo(Clock.class)
                && Arrays.asList("systemUTC", "systemDefaultZone", "system").contains(method);
        return now || system || clock;
    }
}
