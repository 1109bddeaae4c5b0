package org.runonce.construction.process;

import java.time.LocalDate;
import java.util.Map;
import org.runonce.construction.building.NewReport;
import org.runonce.construction.building.SupervisionReports;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** 提交监理报告. */
@Component
class ReportSupervision implements UserTaskHandler {
    private final SupervisionReports reports;

    ReportSupervision(SupervisionReports reports) {
        this.reports = reports;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ReportSupervision";
    }

    @Override
    public Map<String, Object> complete(TaskCompletion task) {
        String progress = task.required("progress");
        NewReport report = new NewReport(
                LocalDate.parse(task.required("periodFrom")),
                LocalDate.parse(task.required("periodTo")),
                task.data().path("progressPercent").asInt(),
                task.text("issues"),
                progress.equals("COMPLETED"));
        reports.report(task.caseNumber(), report, task.actor());
        return Map.of("progress", progress);
    }
}
