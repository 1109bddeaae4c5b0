package counterexample.runonce.rating;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Called by a process, and not where an analyst looks for it. */
public final class Misplaced {
    private Misplaced() {}

    static class Listener implements ExecutionListener {
        @Override
        public void notify(DelegateExecution execution) {
            execution.setVariable("heard", true);
        }
    }
}
