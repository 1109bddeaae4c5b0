package org.runonce.workflow;

import com.fasterxml.jackson.databind.JsonNode;

/** A task whose form has an answer by which the applicant is asked to correct the application (退回补正). */
public interface CorrectableTask extends UserTaskHandler {
    /** The form filled in with that answer. @param demand what the applicant shall correct */
    JsonNode correction(String demand);
}
