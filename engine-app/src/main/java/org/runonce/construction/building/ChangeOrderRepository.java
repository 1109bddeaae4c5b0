package org.runonce.construction.building;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChangeOrderRepository extends JpaRepository<ChangeOrder, String> {
    List<ChangeOrder> findByProjectCodeOrderByOrderNo(String projectCode);

    Optional<ChangeOrder> findFirstByProjectCodeAndStateInOrderByOrderNoDesc(
            String projectCode, Collection<ChangeState> states);
}
