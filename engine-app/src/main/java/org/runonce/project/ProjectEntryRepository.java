package org.runonce.project;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProjectEntryRepository extends JpaRepository<ProjectEntry, Long> {
    List<ProjectEntry> findByProjectCodeOrderById(String projectCode);
}
