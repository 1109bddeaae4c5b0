package org.runonce.conventions;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.workflow.TaskCompletion;
import org.runonce.workflow.UserTaskHandler;

/** What the sample's process calls; it is looked at, never run. */
final class SampleCode {
    static final Code CODE = Code.of(List.of(
            CheckMaterials.class,
            AskRating.class,
            RecordAssignments.class,
            Deadlines.class,
            AcceptCase.class,
            SampleProcess.class));

    private SampleCode() {}

    abstract static class CheckMaterials implements JavaDelegate {}

    abstract static class AskRating implements JavaDelegate {}

    abstract static class RecordAssignments implements ExecutionListener {
        @Override
        public void notify(DelegateExecution execution) {}
    }

    public abstract static class Deadlines {
        public abstract Date noticeEnds(String caseNumber);
    }

    static class AcceptCase implements UserTaskHandler {
        @Override
        public String taskDefinitionKey() {
            return "Task_AcceptCase";
        }

        @Override
        public Map<String, Object> complete(TaskCompletion task) {
            return Map.of();
        }
    }

    static final class SampleProcess {
        static final String CORRECTION_RECEIVED = "Message_CorrectionReceived";
        static final String OTHER = "Another known text";
    }
}
