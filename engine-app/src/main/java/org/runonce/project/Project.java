package org.runonce.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.AssignedId;
import org.runonce.shared.Problem;

/** 数字化项目: from filing to its close. Money is in 万元. */
@Entity
@Table(name = "project")
class Project extends AssignedId {
    @Id
    String code = "";

    @Version
    long version;

    String name = "";
    String office = "";
    String applicationSystem = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    BuildType buildType = BuildType.NEW;

    String leadUnit = "";
    String batch = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ProjectStage stage = ProjectStage.FILING;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ProjectState state = ProjectState.OPEN;

    BigDecimal requestedWan = BigDecimal.ZERO;

    @Nullable
    BigDecimal recommendedWan;

    @Nullable
    String recommendGroup;

    /** Mean of the experts' scores, 0 to 100; null until the panel has spoken. */
    @Nullable
    BigDecimal expertScore;

    @Nullable
    BigDecimal approvedWan;

    @Nullable
    BigDecimal contractedWan;

    BigDecimal paidWan = BigDecimal.ZERO;
    int baselineVersion;

    /** Why it was returned, refused or withdrawn, or why it is recommended. */
    @Nullable
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(name = "reasons", columnDefinition = "LONGTEXT")
    String reason;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(columnDefinition = "LONGTEXT")
    String filing = "{}";

    String filedBy = "";
    Instant submittedAt = Instant.EPOCH;

    @Nullable
    Instant closedAt;

    /** Refused where a step needs the project to go on. */
    void requireState(ProjectState wanted, String step) {
        if (state != wanted) {
            throw Problem.rejected(
                            "illegal-project-step",
                            "项目现在是“%s”，不能“%s”".formatted(state.zh(), step),
                            "A project that is %s cannot take this step".formatted(state))
                    .with("state", state.name());
        }
    }

    BigDecimal approved(String step) {
        if (approvedWan == null) {
            throw Problem.rejected(
                    "project-not-approved", "项目还没有立项，不能“%s”".formatted(step), "The project has not been approved");
        }
        return approvedWan;
    }

    void take(ProjectFiling content) {
        name = content.name();
        applicationSystem = content.applicationSystem();
        buildType = content.buildType();
        requestedWan = content.requestedWan();
    }

    @Override
    public String getId() {
        return code;
    }
}
