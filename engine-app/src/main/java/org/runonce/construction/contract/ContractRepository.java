package org.runonce.construction.contract;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContractRepository extends JpaRepository<Contract, String> {
    List<Contract> findByProjectCodeOrderByVersionNo(String projectCode);

    Optional<Contract> findFirstByProjectCodeOrderByVersionNoDesc(String projectCode);

    Optional<Contract> findFirstByProjectCodeAndStateInOrderByVersionNo(
            String projectCode, Collection<ContractState> states);

    Optional<Contract> findFirstByProjectCodeAndStateOrderByVersionNoDesc(String projectCode, ContractState state);
}
