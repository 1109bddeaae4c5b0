package org.runonce.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.runonce.catalogue.MatterVersion;

/**
 * Opens a case from a submitted application.
 *
 * @param applicantUser sign-in name of the applicant; null when a clerk entered the application for somebody
 * @param applicantOffice code of the office that applies, for a matter between offices
 * @param data the application form's fields, already checked
 */
public record OpenCase(
        MatterVersion matter,
        String situation,
        Party party,
        @Nullable String applicantUser,
        @Nullable String applicantOffice,
        String channel,
        JsonNode data) {}
