package org.runonce.construction.acceptance;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface RectificationRepository extends JpaRepository<Rectification, String> {
    List<Rectification> findByProjectCodeOrderByOrderNo(String projectCode);

    Optional<Rectification> findFirstByProjectCodeOrderByOrderNoDesc(String projectCode);
}
