package org.runonce.organisation.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.runonce.organisation.Organisation;
import org.springframework.stereotype.Component;

/** The engine keeps no people of its own: its identity service reads ours. */
@Component
class EngineDirectory extends AbstractProcessEnginePlugin implements SessionFactory {
    private final Organisation organisation;

    EngineDirectory(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(this);
    }

    @Override
    public Class<?> getSessionType() {
        return ReadOnlyIdentityProvider.class;
    }

    @Override
    public Session openSession() {
        return new StaffDirectory(organisation);
    }
}
