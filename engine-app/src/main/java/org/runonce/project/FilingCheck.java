package org.runonce.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a complete filing of what was typed, or names everything that is missing. */
final class FilingCheck {
    private final FilingFaults faults = new FilingFaults();
    private final FilingDraft draft;

    private FilingCheck(FilingDraft draft) {
        this.draft = draft;
    }

    static ProjectFiling complete(FilingDraft draft) {
        FilingCheck check = new FilingCheck(draft);
        ProjectFiling filing = check.filing();
        FilingRules.check(filing, check.faults);
        check.faults.refuseAny();
        return filing;
    }

    private ProjectFiling filing() {
        return new ProjectFiling(
                faults.text("/name", draft.name()),
                faults.text("/applicationSystem", draft.applicationSystem()),
                faults.given("/buildType", draft.buildType(), BuildType.NEW),
                faults.money("/requestedWan", draft.requestedWan()),
                faults.within("/mlpsLevel", draft.mlpsLevel(), 1, 5),
                faults.within("/cloudVcpu", draft.cloudVcpu(), 0, 100_000),
                faults.text("/summary", draft.summary()),
                functions(),
                dataItems(),
                components(),
                indicators(),
                documents());
    }

    private List<FunctionPoint> functions() {
        List<FunctionPoint> points = new ArrayList<>();
        for (FilingDraft.Function it : listed(draft.functions())) {
            String at = "/functions/" + points.size();
            points.add(new FunctionPoint(
                    faults.within(at + "/no", it.no(), 1, 9_999),
                    faults.text(at + "/name", it.name()),
                    faults.text(at + "/description", it.description()),
                    Boolean.TRUE.equals(it.main()),
                    faults.money(at + "/costWan", it.costWan())));
        }
        return points;
    }

    private List<DataItem> dataItems() {
        List<DataItem> items = new ArrayList<>();
        for (FilingDraft.Data it : listed(draft.dataItems())) {
            String at = "/dataItems/" + items.size();
            items.add(new DataItem(
                    faults.given(at + "/direction", it.direction(), DataItem.Direction.NEED),
                    faults.text(at + "/name", it.name())));
        }
        return items;
    }

    private List<String> components() {
        List<String> codes = new ArrayList<>();
        for (String it : listed(draft.componentsReused())) {
            codes.add(faults.text("/componentsReused/" + codes.size(), it));
        }
        return codes;
    }

    private List<IndicatorPlan> indicators() {
        List<IndicatorPlan> plans = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (FilingDraft.Indicator it : listed(draft.indicators())) {
            String at = "/indicators/" + plans.size();
            String name = faults.text(at + "/name", it.name());
            if (!names.add(name)) {
                faults.add(at + "/name", "指标重名", "Two indicators have this name");
            }
            plans.add(new IndicatorPlan(
                    name,
                    faults.text(at + "/unit", it.unit()),
                    faults.given(at + "/before", it.before(), BigDecimal.ZERO),
                    faults.given(at + "/target", it.target(), BigDecimal.ZERO)));
        }
        return plans;
    }

    private List<FilingDocument> documents() {
        List<FilingDocument> files = new ArrayList<>();
        for (FilingDraft.Document it : listed(draft.documents())) {
            String at = "/documents/" + files.size();
            files.add(
                    new FilingDocument(faults.text(at + "/kind", it.kind()), faults.text(at + "/fileId", it.fileId())));
        }
        return files;
    }

    private static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
