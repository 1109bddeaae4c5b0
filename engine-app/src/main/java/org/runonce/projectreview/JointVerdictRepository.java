package org.runonce.projectreview;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface JointVerdictRepository extends JpaRepository<JointVerdict, String> {
    int countByProjectCodeAndReviewer(String projectCode, JointReviewer reviewer);

    List<JointVerdict> findByProjectCodeOrderByReviewRoundAscReviewerAsc(String projectCode);

    List<JointVerdict> findByProjectCodeIn(Collection<String> projectCodes);
}
