package org.runonce.rating;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RatingRepository extends JpaRepository<Rating, String> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Rating r where r.caseNumber = :caseNumber")
    Optional<Rating> findForUpdate(String caseNumber);

    /** How often each level was given. */
    @Query("select new org.runonce.rating.LevelCount(r.level, count(r)) from Rating r"
            + " where r.level is not null and (:matter is null or r.matterCode = :matter)"
            + " and (:department is null or r.department = :department) group by r.level order by r.level")
    List<LevelCount> counts(@Nullable String matter, @Nullable String department);
}
