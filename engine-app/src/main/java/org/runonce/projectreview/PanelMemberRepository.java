package org.runonce.projectreview;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PanelMemberRepository extends JpaRepository<PanelMember, String> {
    List<PanelMember> findByProjectCodeOrderById(String projectCode);
}
