package org.runonce.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.runonce.shared.AssignedId;

/** Somebody who reads this one project, such as an expert of its panel. */
@Entity(name = "ProjectGuest")
@Table(name = "project_guest")
class Guest extends AssignedId {
    @Id
    String id = "";

    String projectCode = "";
    String userId = "";

    static Guest of(String projectCode, String userId) {
        Guest guest = new Guest();
        guest.id = idOf(projectCode, userId);
        guest.projectCode = projectCode;
        guest.userId = userId;
        return guest;
    }

    static String idOf(String projectCode, String userId) {
        return projectCode + "#" + userId;
    }

    @Override
    public String getId() {
        return id;
    }
}
