package org.runonce.project;

import java.util.List;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Unit;
import org.springframework.stereotype.Component;

/** Projects as they leave the module. */
@Component
class ProjectViews {
    private final Organisation organisation;
    private final Functions functions;
    private final IndicatorRepository indicators;
    private final FilingJson json;

    ProjectViews(Organisation organisation, Functions functions, IndicatorRepository indicators, FilingJson json) {
        this.organisation = organisation;
        this.functions = functions;
        this.indicators = indicators;
        this.json = json;
    }

    ProjectFacts facts(Project it) {
        return new ProjectFacts(
                it.code,
                it.name,
                it.office,
                officeName(it.office),
                it.applicationSystem,
                it.buildType,
                it.leadUnit,
                it.stage,
                it.state,
                it.batch,
                it.requestedWan,
                it.recommendedWan,
                it.recommendGroup,
                it.approvedWan,
                it.contractedWan,
                it.paidWan,
                it.baselineVersion,
                it.reason,
                it.filedBy);
    }

    ProjectSummary summary(Project it) {
        return new ProjectSummary(
                it.code,
                it.name,
                it.office,
                officeName(it.office),
                it.applicationSystem,
                it.buildType,
                it.batch,
                it.stage,
                it.stage.zh(),
                it.state,
                it.state.zh(),
                it.requestedWan,
                it.recommendedWan,
                it.recommendGroup,
                it.expertScore,
                it.approvedWan,
                it.submittedAt);
    }

    ProjectView view(Project it) {
        return new ProjectView(
                it.code,
                it.name,
                it.office,
                officeName(it.office),
                it.applicationSystem,
                it.buildType,
                it.leadUnit,
                it.batch,
                it.stage,
                it.stage.zh(),
                it.state,
                it.state.zh(),
                it.requestedWan,
                it.recommendedWan,
                it.recommendGroup,
                it.expertScore,
                it.approvedWan,
                it.contractedWan,
                it.paidWan,
                it.baselineVersion,
                it.reason,
                json.read(it.filing, ProjectFiling.class),
                functions.of(it.code),
                measured(it.code),
                it.submittedAt,
                it.closedAt);
    }

    List<IndicatorValue> measured(String code) {
        return indicators.findByProjectCodeOrderByMeasuredAtAscIdAsc(code).stream()
                .map(it -> new IndicatorValue(it.name, it.phase, it.measured, it.measuredAt))
                .toList();
    }

    String officeName(String office) {
        return organisation.findUnit(office).map(Unit::shortName).orElse(office);
    }
}
