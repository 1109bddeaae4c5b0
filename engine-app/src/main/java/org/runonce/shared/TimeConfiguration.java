package org.runonce.shared;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {
    @Bean
    @Profile("!demo & !test")
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Profile("demo | test")
    MovableClock movableClock(ApplicationEventPublisher publisher) {
        return new MovableClock(publisher::publishEvent);
    }
}
