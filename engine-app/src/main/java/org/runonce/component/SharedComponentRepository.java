package org.runonce.component;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SharedComponentRepository extends JpaRepository<SharedComponentRow, String> {
    List<SharedComponentRow> findAllByOrderByCode();

    Optional<SharedComponentRow> findByProjectCode(String projectCode);
}
