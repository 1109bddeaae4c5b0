package org.runonce.projectreview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.AssignedId;

/** An expert of a panel with the opinion given, or recused. */
@Entity
@Table(name = "project_panel_member")
class PanelMember extends AssignedId {
    @Id
    String id = "";

    @Version
    long version;

    String projectCode = "";
    String expert = "";
    String expertName = "";

    /** Why the expert stands back; null while there is no interest. */
    @Nullable
    String recusalReason;

    @Nullable
    Boolean inSupport;

    @Nullable
    Integer score;

    @Nullable
    BigDecimal suggestedWan;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    @Nullable
    String opinionText;

    @Nullable
    Instant givenAt;

    static PanelMember of(String projectCode, String expert, String name) {
        PanelMember member = new PanelMember();
        member.id = idOf(projectCode, expert);
        member.projectCode = projectCode;
        member.expert = expert;
        member.expertName = name;
        return member;
    }

    static String idOf(String projectCode, String expert) {
        return projectCode + "#" + expert;
    }

    boolean isActive() {
        return recusalReason == null;
    }

    boolean hasSpoken() {
        return givenAt != null;
    }

    @Override
    public String getId() {
        return id;
    }
}
