package org.runonce.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.events.CaseDueChanged;
import org.runonce.casefile.events.CaseMoved;
import org.runonce.catalogue.Catalogue;
import org.runonce.catalogue.Limit;
import org.runonce.catalogue.Matter;
import org.runonce.catalogue.MatterVersion;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every step of a case does: check the state machine, write the timeline, keep the due day, tell of it. */
@Component
class CaseMoves {
    private final CaseFileRepository files;
    private final CaseClocks clocks;
    private final Timeline timeline;
    private final Catalogue catalogue;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CaseMoves(
            CaseFileRepository files,
            CaseClocks clocks,
            Timeline timeline,
            Catalogue catalogue,
            Clock clock,
            ApplicationEventPublisher events) {
        this.files = files;
        this.clocks = clocks;
        this.timeline = timeline;
        this.catalogue = catalogue;
        this.clock = clock;
        this.events = events;
    }

    void moved(CaseFile file, CaseEvent event, Actor actor, String text, boolean open) {
        CaseState from = file.move(event);
        timeline.add(file.number, event.name(), text, actor, open);
        refreshDue(file);
        events.publishEvent(new CaseMoved(file.number, event.name(), from.name(), file.state.name(), clock.instant()));
    }

    void refreshDue(CaseFile file) {
        @Nullable
        LocalDate due = leading(file).stream()
                .flatMap(kind -> clocks.due(file, kind).stream())
                .findFirst()
                .orElse(null);
        if (!Objects.equals(due, file.dueOn)) {
            file.dueOn = due;
            events.publishEvent(new CaseDueChanged(file.number, due));
        }
    }

    /** The clocks that say when the next step is owed: the first of them that runs. */
    static List<ClockKind> leading(CaseFile file) {
        return switch (file.state) {
            case RECEIVED -> List.of(awaited(file));
            case CORRECTION -> List.of(ClockKind.CORRECTION);
            case ACCEPTED, IN_REVIEW, DECIDING -> List.of(ClockKind.PROMISED, ClockKind.STATUTORY);
            case DECIDED, COMPLETED -> List.of(ClockKind.DELIVERY);
            default -> List.of();
        };
    }

    /** What runs from receipt to acceptance; matters between offices are outside the licensing law (Art. 3). */
    static ClockKind awaited(CaseFile file) {
        return file.publicMatter ? ClockKind.NOTICE : ClockKind.CHECK;
    }

    /** What a line of a ledger quotes: the law, or between offices the service level. */
    static String article(CaseFile file, String law) {
        return file.publicMatter ? law : "机关内跑服务承诺";
    }

    LocalDate due(CaseFile file, ClockKind kind) {
        return clocks.due(file, kind)
                .orElseThrow(() -> new IllegalStateException(kind + " does not run: " + file.number));
    }

    Matter matter(CaseFile file) {
        return published(file).matter();
    }

    MatterVersion published(CaseFile file) {
        return catalogue.version(file.matterCode, file.matterVersion);
    }

    CaseFile locked(String number) {
        return files.findForUpdate(CaseRegister.wellFormed(number)).orElseThrow(() -> CaseRegister.unknown(number));
    }

    CaseFile required(String number) {
        return files.findById(CaseRegister.wellFormed(number)).orElseThrow(() -> CaseRegister.unknown(number));
    }

    LocalDate today() {
        return DistrictTime.today(clock);
    }

    static LocalDate acceptedOn(CaseFile file) {
        if (file.acceptedOn == null) {
            throw new IllegalStateException(file.number + " is not accepted");
        }
        return file.acceptedOn;
    }

    static Instant instant(@Nullable Instant value) {
        if (value == null) {
            throw new IllegalStateException("the step before has not happened");
        }
        return value;
    }

    static Limit owed(@Nullable Limit limit, CaseFile file) {
        if (limit == null) {
            throw new IllegalStateException(file.matterCode + " publishes no such limit");
        }
        return limit;
    }

    static String basis(Limit limit) {
        return limit.basis() == null ? "" : limit.basis();
    }
}
