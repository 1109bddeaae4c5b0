package org.runonce.intake.events;

/**
 * An application became a case; what follows is what routes its process.
 *
 * @param packageOfItems 一件事: every item is decided and delivered on its own
 */
public record ApplicationSubmitted(
        String caseNumber,
        String matterCode,
        String situation,
        String acceptingAuthority,
        String leadDepartment,
        String handlingProcess,
        boolean publicMatter,
        boolean siteVerification,
        boolean notifyAndCommit,
        boolean packageOfItems) {}
