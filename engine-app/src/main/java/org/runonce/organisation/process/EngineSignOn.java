package org.runonce.organisation.process;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Both filters stand behind Spring Security's, which has decided already who may come this far. */
@Configuration(proxyBeanMethods = false)
class EngineSignOn {
    private static final int AFTER_SPRING_SECURITY = 201;

    @Bean
    FilterRegistrationBean<CockpitSignOn> cockpitSignOn(SignedIn signedIn) {
        FilterRegistrationBean<CockpitSignOn> filter = new FilterRegistrationBean<>(new CockpitSignOn(signedIn));
        filter.addUrlPatterns("/camunda/*");
        filter.setOrder(AFTER_SPRING_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<EngineRestIdentity> engineRestIdentity(IdentityService identities, SignedIn signedIn) {
        FilterRegistrationBean<EngineRestIdentity> filter =
                new FilterRegistrationBean<>(new EngineRestIdentity(identities, signedIn));
        filter.addUrlPatterns("/engine-rest/*");
        filter.setOrder(AFTER_SPRING_SECURITY);
        return filter;
    }
}
