package org.runonce.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.runonce.shared.ClockMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The engine has a clock of its own: it follows when ours is moved, and looks for timers that have become due. */
@Component
class EngineClock {
    private final ProcessEngineConfigurationImpl configuration;

    EngineClock(ProcessEngine engine) {
        configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @EventListener
    void follow(ClockMoved moved) {
        if (moved.offset().isZero()) {
            ClockUtil.reset();
        } else {
            ClockUtil.offset(moved.offset().toMillis());
        }
        // an idle job executor would look again only after up to a minute
        configuration.getJobExecutor().jobWasAdded();
    }
}
