package org.runonce.rating;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseFiles;
import org.runonce.casefile.CaseHandling;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.CaseTracking;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for ratings and takes them: five levels, voluntary, once, with one later remark. */
@Component
@Transactional
public class Ratings {
    private final RatingRepository ratings;
    private final CaseRegister cases;
    private final CaseTracking tracking;
    private final CaseFiles files;
    private final CaseHandling handling;
    private final Clock clock;

    Ratings(
            RatingRepository ratings,
            CaseRegister cases,
            CaseTracking tracking,
            CaseFiles files,
            CaseHandling handling,
            Clock clock) {
        this.ratings = ratings;
        this.cases = cases;
        this.tracking = tracking;
        this.files = files;
        this.handling = handling;
        this.clock = clock;
    }

    /** Asks once, however often it is told to. */
    public void ask(String caseNumber) {
        if (ratings.existsById(caseNumber)) {
            return;
        }
        CaseFacts facts = cases.facts(caseNumber);
        Rating rating = new Rating();
        rating.caseNumber = caseNumber;
        rating.matterCode = facts.matterCode();
        rating.department = facts.leadDepartment();
        rating.askedAt = clock.instant();
        ratings.save(rating);
        files.note(caseNumber, "ASK_RATING", "邀请评价", Actor.SYSTEM, true);
    }

    /** The first answer rates; a second is the one later remark, its level ignored; a third is refused. */
    public void rate(GivenRating given, @Nullable Actor actor) {
        requireServed(given, actor);
        Rating rating = ratings.findForUpdate(given.caseNumber())
                .orElseThrow(() -> Problem.rejected("not-asked-yet", "办件送达后才能评价", "A case is rated after delivery"));
        if (rating.level == null) {
            rating.level = given.level();
            rating.remark = given.remark();
            rating.channel = actor == null ? "QUERY_CODE" : "ONLINE";
            rating.ratedAt = clock.instant();
            handling.rate(given.caseNumber(), actor == null ? new Actor("applicant", "申请人", Set.of()) : actor);
        } else if (rating.laterRemark == null && given.remark() != null) {
            rating.laterRemark = given.remark();
            rating.laterAt = clock.instant();
        } else {
            throw Problem.conflict(
                    "already-rated", "已经评价过；追评只能一次", "The case has been rated; one later remark is allowed");
        }
    }

    @Transactional(readOnly = true)
    public List<LevelCount> counts(@Nullable String matter, @Nullable String department) {
        return ratings.counts(matter, department);
    }

    private void requireServed(GivenRating given, @Nullable Actor actor) {
        if (given.queryCode() != null) {
            tracking.follow(given.caseNumber(), given.queryCode());
            return;
        }
        if (actor == null
                || !actor.userId().equals(cases.facts(given.caseNumber()).applicantUser())) {
            throw Problem.forbidden(
                    "not-the-applicant",
                    "只有申请人可以评价；没有账号请填写查询码",
                    "Only the applicant rates; without an account give the query code");
        }
    }
}
