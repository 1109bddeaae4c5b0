package org.runonce.projectreview;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface FirstVerdictRepository extends JpaRepository<FirstVerdict, String> {
    List<FirstVerdict> findByProjectCodeOrderByPartDesc(String projectCode);
}
