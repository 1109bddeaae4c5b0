package org.runonce.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.review.Extensions;
import org.springframework.stereotype.Component;

/** 延长期限, DOC-07. */
@Component
class ExtendLimit implements JavaDelegate {
    private final Extensions extensions;

    ExtendLimit(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.extend(execution.getProcessBusinessKey());
    }
}
