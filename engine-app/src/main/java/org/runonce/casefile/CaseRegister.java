package org.runonce.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.calendar.ClockReading;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading cases, by those who may. */
@Component
@Transactional(readOnly = true)
public class CaseRegister {
    private final CaseFileRepository files;
    private final CaseDepartmentRepository departments;
    private final TimelineRepository timeline;
    private final CaseReaders readers;
    private final CaseClocks clocks;
    private final CaseSummaries summaries;
    private final ObjectMapper json;
    private final Clock clock;

    CaseRegister(
            CaseFileRepository files,
            CaseDepartmentRepository departments,
            TimelineRepository timeline,
            CaseReaders readers,
            CaseClocks clocks,
            CaseSummaries summaries,
            ObjectMapper json,
            Clock clock) {
        this.files = files;
        this.departments = departments;
        this.timeline = timeline;
        this.readers = readers;
        this.clocks = clocks;
        this.summaries = summaries;
        this.json = json;
        this.clock = clock;
    }

    static Problem unknown(String number) {
        return Problem.notFound("case-not-found", "没有这个办件，请核对编号", "No such case; check the number")
                .with("caseNumber", number);
    }

    /** A mistyped number is found by its check digit, and no database is asked whether it is another's with a blank. */
    static String wellFormed(String number) {
        if (!CheckDigit.isValid(number)) {
            throw unknown(number);
        }
        return number;
    }

    /** What the process and other modules need; not for a person's eyes. */
    public CaseFacts facts(String number) {
        return facts(find(number));
    }

    /** The facts, if the actor may see the case; to everybody else it does not exist. */
    public CaseFacts readable(String number, Actor actor) {
        CaseFacts facts = facts(number);
        if (!readers.mayRead(actor, facts)) {
            throw unknown(number);
        }
        return facts;
    }

    public boolean mayRead(String number, Actor actor) {
        return files.findById(number)
                .map(file -> readers.mayRead(actor, facts(file)))
                .orElse(false);
    }

    /** By the own posts, not for the sake of a task. */
    boolean concerns(String number, Actor actor) {
        return files.findById(number)
                .map(file -> CaseVisibility.mayRead(actor, facts(file)))
                .orElse(false);
    }

    public CaseView view(String number, Actor actor) {
        readable(number, actor);
        CaseFile file = find(number);
        List<CaseSummary> items = files.findByParentNumberOrderByNumber(number).stream()
                .map(summaries::of)
                .toList();
        long delivered = items.stream()
                .filter(item -> item.state().compareTo(CaseState.DELIVERED) >= 0
                        && item.state().compareTo(CaseState.ARCHIVED) <= 0)
                .count();
        return new CaseView(
                file.number,
                file.matterCode,
                file.matterVersion,
                file.matterName,
                file.situation,
                file.state,
                file.state.zh(),
                file.party().masked(),
                file.applicantOffice,
                file.channel,
                tree(file.data),
                file.acceptingAuthority,
                file.leadDepartment,
                assignments(number),
                file.parentNumber,
                items,
                items.isEmpty() ? null : delivered + "/" + items.size(),
                file.cycle,
                file.extended,
                file.submittedAt,
                file.receivedAt,
                file.acceptedOn,
                file.acceptanceKind,
                file.decidedAt,
                file.decision,
                file.completedAt,
                file.deliveredAt,
                file.dueOn,
                summaries.light(file),
                file.redMark);
    }

    /** Newest first; the cursor is the last number seen. */
    public CasePage list(CaseFilter filter, Actor actor) {
        if (filter.after() != null && !CheckDigit.isValid(filter.after())) {
            throw Problem.badInput(List.of(new Violation(
                    "?cursor", "翻页标记不对，请从第一页开始", "This is no cursor of ours; start from the first page")));
        }
        Specification<CaseFile> readable =
                filter.own() ? CaseVisibility.appliedForBy(actor) : CaseVisibility.readableBy(actor);
        Specification<CaseFile> wanted = readable.and(equal("state", filter.state()))
                .and(equal("matterCode", filter.matter()))
                .and(text(filter.text()))
                .and((file, query, builder) -> filter.after() == null
                        ? builder.conjunction()
                        : builder.lessThan(file.get("number"), filter.after()));
        List<CaseSummary> page = files
                .findBy(wanted, found -> found.sortBy(Sort.by(Sort.Direction.DESC, "number"))
                        .limit(filter.limit() + 1)
                        .all())
                .stream()
                .map(summaries::of)
                .toList();
        boolean more = page.size() > filter.limit();
        List<CaseSummary> shown = more ? page.subList(0, filter.limit()) : page;
        return new CasePage(shown, more ? shown.get(shown.size() - 1).number() : null);
    }

    /** The applicant sees the open lines only. */
    public List<TimelineView> timeline(String number, Actor actor) {
        CaseFacts facts = readable(number, actor);
        boolean applicant = facts.appliedBy(actor);
        return timeline.findByCaseNumberOrderById(number).stream()
                .filter(entry -> entry.open || !applicant)
                .map(entry -> new TimelineView(entry.happenedAt, entry.kind, entry.text, entry.actorName))
                .toList();
    }

    public List<ClockView> clocks(String number, Actor actor) {
        readable(number, actor);
        LocalDate today = DistrictTime.today(clock);
        return clocks.of(number).stream()
                .sorted(Comparator.comparing((CaseClock it) -> it.kind).thenComparing(it -> it.cycle))
                .map(it -> clockView(it, today))
                .toList();
    }

    /** Numbers of the items of a package. */
    public List<CaseFacts> items(String packageNumber) {
        return files.findByParentNumberOrderByNumber(packageNumber).stream()
                .map(this::facts)
                .toList();
    }

    /** The day a running clock of the case ends; null where it does not run. */
    public @Nullable LocalDate due(String number, ClockKind kind) {
        return clocks.due(find(number), kind).orElse(null);
    }

    private ClockView clockView(CaseClock it, LocalDate today) {
        ClockReading reading = clocks.read(it, today);
        return new ClockView(
                it.kind,
                it.kind.zh(),
                it.cycle,
                reading.state().name(),
                reading.dueOn(),
                reading.daysRemaining(),
                it.ledger,
                reading.explanation());
    }

    private CaseFacts facts(CaseFile file) {
        return new CaseFacts(
                file.number,
                file.matterCode,
                file.matterVersion,
                file.matterName,
                file.situation,
                file.publicMatter,
                file.state,
                file.party(),
                file.applicantUser,
                file.applicantOffice,
                tree(file.data),
                file.queryCode,
                file.acceptingAuthority,
                file.leadDepartment,
                assignments(file.number),
                file.parentNumber,
                file.itemId,
                file.cycle,
                file.receivedAt,
                file.receivedByName,
                file.acceptedOn,
                file.acceptedBy,
                file.decision,
                file.dueOn);
    }

    private List<Assignment> assignments(String number) {
        return departments.findByCaseNumberOrderByLeadDescDepartmentAsc(number).stream()
                .map(it -> new Assignment(it.department, it.lead))
                .toList();
    }

    private static Specification<CaseFile> equal(String field, @Nullable Object value) {
        return (file, query, builder) -> value == null ? builder.conjunction() : builder.equal(file.get(field), value);
    }

    private static Specification<CaseFile> text(@Nullable String text) {
        return (file, query, builder) -> text == null || text.isBlank()
                ? builder.conjunction()
                : builder.or(
                        builder.equal(file.get("number"), text.strip()),
                        builder.like(file.get("party").get("name"), escaped(text.strip()) + "%", '!'));
    }

    static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private JsonNode tree(String data) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored data is no JSON", e);
        }
    }

    private CaseFile find(String number) {
        return files.findById(wellFormed(number)).orElseThrow(() -> unknown(number));
    }
}
