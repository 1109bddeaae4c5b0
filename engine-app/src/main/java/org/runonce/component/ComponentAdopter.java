package org.runonce.component;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.runonce.shared.AssignedId;

/** An office that reuses a component, once for each of its projects. */
@Entity
@Table(name = "component_adopter")
class ComponentAdopter extends AssignedId {
    @Id
    String id = "";

    String componentCode = "";
    String office = "";
    /** Empty where the office reuses it without a project. */
    String projectCode = "";

    String purpose = "";
    String adoptedBy = "";
    Instant adoptedAt = Instant.EPOCH;

    @Override
    public String getId() {
        return id;
    }
}
