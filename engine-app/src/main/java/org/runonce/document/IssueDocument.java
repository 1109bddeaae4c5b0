package org.runonce.document;

import java.time.LocalDate;
import java.util.Map;
import org.runonce.shared.Actor;

/**
 * The order to issue a document.
 *
 * @param department code of the unit in whose name it is issued
 * @param content by the keys of its template ({@code documents/*.yaml}): texts, numbers, dates, instants, or lists of
 *     texts or of maps, whose values are read in their order; with {@code matterType} the wording follows whether the
 *     matter is a licence
 */
public record IssueDocument(
        DocumentType type,
        String caseNumber,
        String department,
        Map<String, Object> content,
        LocalDate issuedOn,
        Actor by) {}
