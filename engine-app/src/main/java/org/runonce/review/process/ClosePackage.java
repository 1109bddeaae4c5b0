package org.runonce.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.runonce.review.PackageHandling;
import org.springframework.stereotype.Component;

/** 一件事办结: all items have been delivered. */
@Component
class ClosePackage implements JavaDelegate {
    private final PackageHandling packageHandling;

    ClosePackage(PackageHandling packageHandling) {
        this.packageHandling = packageHandling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        packageHandling.close(execution.getProcessBusinessKey());
    }
}
