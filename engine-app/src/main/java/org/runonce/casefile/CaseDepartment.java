package org.runonce.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A department that works on a case. */
@Entity
@Table(name = "case_department")
class CaseDepartment {
    @Id
    String id = "";

    String caseNumber = "";
    String department = "";

    @Column(name = "is_lead")
    boolean lead;

    CaseDepartment() {}

    CaseDepartment(String caseNumber, String department, boolean lead) {
        this.id = caseNumber + ":" + department;
        this.caseNumber = caseNumber;
        this.department = department;
        this.lead = lead;
    }
}
