package org.runonce.batch;

import java.time.LocalDate;
import java.util.List;

/**
 * 会议纪要 of a sitting.
 *
 * @param attendees names, with the unit where it matters
 * @param resolutions what was decided beyond the verdicts on the single projects
 */
public record Minutes(LocalDate heldOn, String place, String chair, List<String> attendees, List<String> resolutions) {}
