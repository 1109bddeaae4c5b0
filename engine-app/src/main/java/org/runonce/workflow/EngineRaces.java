package org.runonce.workflow;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Translates the engine's lost races around every request, so that one place retries both kinds. */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class EngineRaces {
    @Around("@within(org.springframework.web.bind.annotation.RestController) && within(org.runonce..web..*)")
    Object translated(ProceedingJoinPoint call) throws Throwable {
        try {
            return call.proceed();
        } catch (ProcessEngineException e) {
            throw LostRaces.translated(e);
        }
    }
}
