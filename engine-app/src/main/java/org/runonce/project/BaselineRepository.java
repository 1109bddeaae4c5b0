package org.runonce.project;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface BaselineRepository extends JpaRepository<StoredBaseline, String> {
    Optional<StoredBaseline> findFirstByProjectCodeOrderByVersionNoDesc(String projectCode);

    List<StoredBaseline> findByProjectCodeOrderByVersionNo(String projectCode);
}
