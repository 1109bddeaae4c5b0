package org.runonce.component;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ComponentAdopterRepository extends JpaRepository<ComponentAdopter, String> {
    List<ComponentAdopter> findByComponentCodeOrderByAdoptedAt(String componentCode);

    boolean existsByComponentCodeAndOfficeAndProjectCode(String componentCode, String office, String projectCode);
}
