package org.runonce.organisation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo where to look and as whom. */
@Component
@Profile("demo")
class DemoWelcome {
    private static final Logger LOG = LoggerFactory.getLogger(DemoWelcome.class);

    private final Environment environment;

    DemoWelcome(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        String place = "http://127.0.0.1:" + environment.getProperty("local.server.port");
        LOG.info("跑一次已就绪 / RunOnce is ready: {}/ (applicant1)  {}/workplace (clerk1)", place, place);
    }
}
