package org.runonce.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.review.PackageHandling;
import org.springframework.stereotype.Component;

/** 一件事拆分: each item becomes a case of its own. */
@Component
class OpenItems implements JavaDelegate {
    private final PackageHandling packageHandling;

    OpenItems(PackageHandling packageHandling) {
        this.packageHandling = packageHandling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        packageHandling.open(execution.getProcessBusinessKey());
    }
}
