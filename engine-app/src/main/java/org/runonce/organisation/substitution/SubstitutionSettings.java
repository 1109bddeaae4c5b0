package org.runonce.organisation.substitution;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties {@code runonce.substitution.*}.
 *
 * @param longestDays how many days one substitution may last
 */
@ConfigurationProperties("runonce.substitution")
record SubstitutionSettings(@DefaultValue("92") int longestDays) {}
