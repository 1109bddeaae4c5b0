package org.runonce.project;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.runonce.shared.Idempotency;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 申报: kept as a draft while it is typed, submitted once. */
@Component
@Transactional
public class Filings {
    private final DraftRepository drafts;
    private final ApplyingOffices offices;
    private final FilingRequirements requirements;
    private final ProjectOpening opening;
    private final Idempotency idempotency;
    private final FilingJson json;
    private final Clock clock;

    Filings(
            DraftRepository drafts,
            ApplyingOffices offices,
            FilingRequirements requirements,
            ProjectOpening opening,
            Idempotency idempotency,
            FilingJson json,
            Clock clock) {
        this.drafts = drafts;
        this.offices = offices;
        this.requirements = requirements;
        this.opening = opening;
        this.idempotency = idempotency;
        this.json = json;
        this.clock = clock;
    }

    /** @param office one of the offices this person files for; may be left out where there is only one */
    public DraftView draft(FilingDraft filing, @Nullable String office, Actor actor) {
        Draft draft = new Draft();
        draft.id = UUID.randomUUID().toString();
        draft.owner = actor.userId();
        draft.office = offices.of(actor, office);
        return keep(draft, filing);
    }

    public DraftView save(String id, FilingDraft filing, Actor actor) {
        return keep(open(id, actor), filing);
    }

    public void discard(String id, Actor actor) {
        drafts.delete(open(id, actor));
    }

    @Transactional(readOnly = true)
    public DraftView one(String id, Actor actor) {
        return view(owned(drafts.findById(id).orElseThrow(() -> unknown(id)), actor));
    }

    /** The newest hundred drafts of this person. */
    @Transactional(readOnly = true)
    public List<DraftView> drafts(Actor actor) {
        return drafts.findTop100ByOwnerAndProjectCodeIsNullOrderBySavedAtDesc(actor.userId()).stream()
                .map(this::view)
                .toList();
    }

    /** The draft becomes a project; however often it is sent, there is one. Returns its code. */
    public String submit(String id, String key, Actor actor) {
        return idempotency.once(actor, key, "file project " + id, () -> submit(id, actor));
    }

    /** Draft and submission in one, for who has everything at hand. */
    public String submitAtOnce(FilingDraft filing, @Nullable String office, String key, Actor actor) {
        return idempotency.once(
                actor,
                key,
                "file project at once " + office + json.write(filing),
                () -> submit(draft(filing, office, actor).id(), actor));
    }

    private String submit(String id, Actor actor) {
        Draft draft = owned(drafts.findForUpdate(id).orElseThrow(() -> unknown(id)), actor);
        if (draft.projectCode != null) {
            return draft.projectCode;
        }
        offices.requireHandler(actor, draft.office);
        ProjectFiling filing = FilingCheck.complete(json.read(draft.content, FilingDraft.class));
        requirements.check(filing);
        draft.projectCode = opening.open(filing, draft.office, actor);
        return draft.projectCode;
    }

    private DraftView keep(Draft draft, FilingDraft filing) {
        draft.content = json.write(filing);
        draft.savedAt = clock.instant();
        drafts.save(draft);
        return view(draft);
    }

    private Draft open(String id, Actor actor) {
        Draft draft = owned(drafts.findForUpdate(id).orElseThrow(() -> unknown(id)), actor);
        if (draft.projectCode != null) {
            throw Problem.conflict("filing-submitted", "申报已经提交，不能再改草稿", "The filing has been submitted")
                    .with("projectCode", draft.projectCode);
        }
        return draft;
    }

    /** Somebody else's draft does not exist for this person. */
    private static Draft owned(Draft draft, Actor actor) {
        if (!draft.owner.equals(actor.userId())) {
            throw unknown(draft.id);
        }
        return draft;
    }

    private static Problem unknown(String id) {
        return Problem.notFound("filing-not-found", "没有这份申报", "No such filing").with("draft", id);
    }

    private DraftView view(Draft draft) {
        return new DraftView(
                draft.id, draft.office, json.read(draft.content, FilingDraft.class), draft.savedAt, draft.projectCode);
    }
}
