package counterexample.runonce.rating.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.runonce.workflow.Workflow;

/** A delegate that talks back to the process, at length. */
public class Talkative implements JavaDelegate {
    @Nullable
    Workflow workflow;

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        execution.setVariable("one", 1);
        execution.setVariable("two", 2);
        execution.setVariable("three", 3);
        execution.setVariable("four", 4);
        execution.setVariable("five", 5);
        execution.setVariable("six", 6);
        execution.setVariable("seven", 7);
        execution.setVariable("eight", 8);
        execution.setVariable("nine", 9);
        execution.setVariable("ten", 10);
        execution.setVariable("eleven", 11);
        execution.setVariable("twelve", 12);
        execution.setVariable("thirteen", 13);
        execution.setVariable("fourteen", 14);
        execution.setVariable("fifteen", 15);
        execution.setVariable("sixteen", 16);
        execution.setVariable("seventeen", 17);
        if (workflow != null) {
            workflow.tell("Message_Again", number, Map.of());
        }
    }
}
