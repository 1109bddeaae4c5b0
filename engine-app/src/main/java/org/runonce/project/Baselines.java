package org.runonce.project;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** Freezes what was approved, version by version. */
@Component
class Baselines {
    private final BaselineRepository baselines;
    private final Functions functions;
    private final FilingJson json;
    private final Clock clock;

    Baselines(BaselineRepository baselines, Functions functions, FilingJson json, Clock clock) {
        this.baselines = baselines;
        this.functions = functions;
        this.json = json;
        this.clock = clock;
    }

    /** The next version, with the functions that are kept at this moment. */
    Baseline freeze(Project project, BigDecimal approvedWan, @Nullable String changeText, Actor actor) {
        ProjectFiling filing = json.read(project.filing, ProjectFiling.class);
        Baseline baseline = new Baseline(
                project.code,
                project.baselineVersion + 1,
                approvedWan,
                functions.kept(project.code),
                filing.dataItems(),
                filing.componentsReused(),
                filing.indicators(),
                filing.mlpsLevel(),
                filing.cloudVcpu(),
                changeText,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.name());
        StoredBaseline stored = new StoredBaseline();
        stored.id = project.code + "#" + baseline.version();
        stored.projectCode = project.code;
        stored.versionNo = baseline.version();
        stored.approvedWan = approvedWan;
        stored.content = json.write(baseline);
        baselines.save(stored);
        project.baselineVersion = baseline.version();
        project.approvedWan = approvedWan;
        return baseline;
    }

    Optional<Baseline> latest(String code) {
        return baselines.findFirstByProjectCodeOrderByVersionNoDesc(code).map(this::read);
    }

    /** Oldest first. */
    List<Baseline> all(String code) {
        return baselines.findByProjectCodeOrderByVersionNo(code).stream()
                .map(this::read)
                .toList();
    }

    private Baseline read(StoredBaseline stored) {
        return json.read(stored.content, Baseline.class);
    }
}
