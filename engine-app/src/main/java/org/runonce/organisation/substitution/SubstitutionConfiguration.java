package org.runonce.organisation.substitution;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SubstitutionSettings.class)
class SubstitutionConfiguration {}
