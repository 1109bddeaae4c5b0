package org.runonce.interagency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 书面退回: why the lead did not take the application. */
@Entity
@Table(name = "office_return")
class OfficeReturn {
    @Id
    String caseNumber = "";

    String reason = "";
    String basis = "";
}
