package org.runonce.workflow;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.stereotype.Component;

/** Engine switches that have no property of the starter. */
@Component
class EngineSettings implements ProcessEnginePlugin {
    private final DecisionRecorder recorder;

    EngineSettings(DecisionRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // neither CMMN nor tasks outside a process exist here; without them the task query needs no outer joins
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setEnforceHistoryTimeToLive(true);
        // counts who worked, for a licence we do not have: a row for every assignment
        engine.setTaskMetricsEnabled(false);
        DefaultDmnEngineConfiguration dmn = new DefaultDmnEngineConfiguration();
        dmn.getCustomPostDecisionTableEvaluationListeners().add(recorder);
        engine.setDmnEngineConfiguration(dmn);
        // a process carries what routes it, never a serialized object
        engine.setJavaSerializationFormatEnabled(false);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {}

    @Override
    public void postProcessEngineBuild(org.camunda.bpm.engine.ProcessEngine engine) {}
}
