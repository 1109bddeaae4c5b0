package org.runonce.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A department's opinion on a case; a case that was sent back is reviewed in a further round. */
@Entity
@Table(name = "opinion")
class Opinion {
    enum Kind {
        AGREE("同意"),
        AGREE_WITH_CONDITIONS("有条件同意"),
        DISAGREE("不同意"),
        /** The lead department's summary of all opinions. */
        SUMMARY("汇总意见");

        final String zh;

        Kind(String zh) {
            this.zh = zh;
        }
    }

    @Id
    String id = "";

    String caseNumber = "";
    int reviewRound;
    String department = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Kind kind = Kind.AGREE;

    @Nullable
    String reason;

    @Nullable
    String conditions;

    String givenBy = "";
    String givenByName = "";
    Instant givenAt = Instant.EPOCH;

    /** When it was returned or taken back: it counts no more, and stays readable. */
    @Nullable
    Instant supersededAt;
}
