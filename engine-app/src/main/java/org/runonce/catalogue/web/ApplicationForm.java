package org.runonce.catalogue.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.runonce.catalogue.MatterVersion;

/**
 * The form of an application, with the version of the matter it belongs to.
 *
 * @param form schema of Camunda Forms
 */
record ApplicationForm(String matter, int version, JsonNode form) {
    static ApplicationForm of(MatterVersion version) {
        return new ApplicationForm(version.code(), version.version(), version.form());
    }
}
