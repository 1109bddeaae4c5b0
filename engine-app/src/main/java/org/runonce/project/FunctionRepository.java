package org.runonce.project;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface FunctionRepository extends JpaRepository<ProjectFunction, String> {
    List<ProjectFunction> findByProjectCodeOrderByNo(String projectCode);

    List<ProjectFunction> findByProjectCodeInOrderByProjectCodeAscNoAsc(Collection<String> projectCodes);
}
