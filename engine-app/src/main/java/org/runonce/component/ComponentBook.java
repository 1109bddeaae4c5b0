package org.runonce.component;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.runonce.component.events.ComponentChanged;
import org.runonce.organisation.Organisation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rows of the components. A start brings them up to the files; what has left the files stays, because those who
 * adopted it still name it, and what people retired stays retired.
 */
@Component
class ComponentBook {
    private final SharedComponentRepository rows;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ComponentBook(
            SharedComponentRepository rows,
            Organisation organisation,
            ApplicationEventPublisher events,
            Clock clock,
            TransactionTemplate transaction,
            @Value("${runonce.components.location:}") String folder) {
        this.rows = rows;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
        List<ComponentFile> files =
                new ComponentFiles(unit -> organisation.findUnit(unit).isPresent()).read(folder);
        transaction.executeWithoutResult(status -> files.forEach(this::bringUpTo));
    }

    private void bringUpTo(ComponentFile file) {
        SharedComponentRow row = rows.findById(file.code()).orElseGet(SharedComponentRow::new);
        if (file.content().equals(row.content) && file.provider().equals(row.provider)) {
            return;
        }
        row.code = file.code();
        row.provider = file.provider();
        row.content = file.content();
        save(row);
    }

    void save(SharedComponentRow row) {
        row.changedAt = clock.instant();
        rows.save(row);
        events.publishEvent(new ComponentChanged(row.code));
    }

    SharedComponent read(SharedComponentRow row) {
        ComponentContent content = Objects.requireNonNull(row.content);
        return new SharedComponent(
                row.code,
                content.name(),
                content.aliases(),
                content.functions(),
                row.provider,
                organisation.unit(row.provider).shortName(),
                content.price(),
                content.howToReuse(),
                row.state,
                row.projectCode,
                content.mark());
    }
}
