package org.runonce.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.CaseOpening;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.OpenCase;
import org.runonce.catalogue.Catalogue;
import org.runonce.catalogue.Matter;
import org.runonce.catalogue.MatterVersion;
import org.runonce.intake.events.ApplicationSubmitted;
import org.runonce.material.MaterialLibrary;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 申请: kept as a draft while it is filled in, then submitted once. */
@Component
@Transactional
public class Applications {
    private final ApplicationRepository applications;
    private final ApplicationCheck check;
    private final Catalogue catalogue;
    private final CaseOpening opening;
    private final CaseRegister cases;
    private final MaterialLibrary library;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;
    private final Clock clock;

    Applications(
            ApplicationRepository applications,
            ApplicationCheck check,
            Catalogue catalogue,
            CaseOpening opening,
            CaseRegister cases,
            MaterialLibrary library,
            ApplicationEventPublisher events,
            ObjectMapper json,
            Clock clock) {
        this.applications = applications;
        this.check = check;
        this.catalogue = catalogue;
        this.opening = opening;
        this.cases = cases;
        this.library = library;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    public ApplicationView create(ApplicationContent content, Actor actor) {
        catalogue.current(content.matterCode());
        Application application = new Application();
        application.id = UUID.randomUUID().toString();
        application.owner = actor.userId();
        return save(application, content);
    }

    public ApplicationView update(String id, ApplicationContent content, Actor actor) {
        catalogue.current(content.matterCode());
        return save(draft(id, actor), content);
    }

    public void discard(String id, Actor actor) {
        applications.delete(draft(id, actor));
    }

    @Transactional(readOnly = true)
    public ApplicationView one(String id, Actor actor) {
        return view(owned(applications.findById(id).orElseThrow(() -> unknown(id)), actor));
    }

    /** The newest hundred drafts of this person. */
    @Transactional(readOnly = true)
    public List<ApplicationView> drafts(Actor actor) {
        return applications.findTop100ByOwnerAndCaseNumberIsNullOrderBySavedAtDesc(actor.userId()).stream()
                .map(this::view)
                .toList();
    }

    /**
     * Checks everything, opens the case, starts its process. An unfavourable pre-check does not prevent it; submitting
     * the same application again gives the same case.
     */
    public Submitted submit(String id, Actor actor) {
        Application application = owned(applications.findForUpdate(id).orElseThrow(() -> unknown(id)), actor);
        if (application.caseNumber != null) {
            return submitted(application.caseNumber);
        }
        ApplicationContent content = read(application);
        MatterVersion published = catalogue.current(content.matterCode());
        ApplicationCheck.Checked checked = check.check(content, published, actor);
        boolean ownMatter = checked.office() != null || actor.has(Roles.APPLICANT);
        if (!ownMatter && !actor.has(Roles.WINDOW_CLERK, published.matter().acceptingAuthority())) {
            throw Problem.forbidden(
                    "not-at-the-window",
                    "只有申请人本人，或受理单位的综合窗口，可以提交申请",
                    "Only an applicant, or the window of the accepting authority for one, submits an application");
        }
        String number = opening.open(
                new OpenCase(
                        published,
                        checked.situation(),
                        checked.party(),
                        ownMatter ? actor.userId() : null,
                        checked.office(),
                        ownMatter ? "ONLINE" : "WINDOW",
                        checked.data()),
                actor);
        content.handedIn()
                .to(handedIn ->
                        library.provide(number, published.matter().materialsFor(checked.situation()), handedIn, actor));
        application.caseNumber = number;
        events.publishEvent(submittedEvent(number, checked.situation(), published.matter()));
        return submitted(number);
    }

    private static ApplicationSubmitted submittedEvent(String number, String situation, Matter matter) {
        return new ApplicationSubmitted(
                number,
                matter.code(),
                situation,
                matter.acceptingAuthority(),
                matter.lead(),
                matter.handlingProcess(),
                matter.scope() == Matter.Scope.PUBLIC,
                matter.siteVerification(),
                matter.notifyAndCommit(),
                matter.packageOfItems());
    }

    private Submitted submitted(String number) {
        return new Submitted(number, cases.facts(number).queryCode());
    }

    private ApplicationView save(Application application, ApplicationContent content) {
        application.matterCode = content.matterCode();
        application.content = write(content);
        application.savedAt = clock.instant();
        applications.save(application);
        return view(application);
    }

    private Application draft(String id, Actor actor) {
        Application application = owned(applications.findForUpdate(id).orElseThrow(() -> unknown(id)), actor);
        if (application.caseNumber != null) {
            throw Problem.conflict(
                            "application-submitted",
                            "申请已经提交，不能再改；需要更正请在办件中办理",
                            "The application has been submitted; corrections are made in the case")
                    .with("caseNumber", application.caseNumber);
        }
        return application;
    }

    /** Somebody else's application does not exist for this person. */
    private static Application owned(Application application, Actor actor) {
        if (!application.owner.equals(actor.userId())) {
            throw unknown(application.id);
        }
        return application;
    }

    private static Problem unknown(String id) {
        return Problem.notFound("application-not-found", "没有这份申请", "No such application")
                .with("application", id);
    }

    private ApplicationView view(Application application) {
        String matter = application.matterCode;
        return new ApplicationView(
                application.id,
                catalogue.publishes(matter) ? catalogue.current(matter).matter().name() : null,
                read(application),
                application.savedAt,
                application.caseNumber);
    }

    private ApplicationContent read(Application application) {
        try {
            return json.readValue(application.content, ApplicationContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored application cannot be read", e);
        }
    }

    private String write(ApplicationContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an application cannot be written", e);
        }
    }

    /** What was given for the form, an empty object where nothing was. */
    static JsonNode dataOf(@Nullable JsonNode data) {
        return data == null || data.isNull() ? JsonNodeFactory.instance.objectNode() : data;
    }
}
