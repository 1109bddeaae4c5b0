package org.runonce.casefile;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CaseFileRepository extends JpaRepository<CaseFile, String>, JpaSpecificationExecutor<CaseFile> {
    /** For a step that changes the case: two steps at once come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CaseFile c where c.number = :number")
    Optional<CaseFile> findForUpdate(String number);

    List<CaseFile> findByParentNumberOrderByNumber(String parentNumber);

    @Query("select f from CaseFile f where f.party.name = :name and f.party.idNumber = :idNumber"
            + " and f.acceptingAuthority in :halls and f.parentNumber is null order by f.number desc")
    List<CaseFile> findOfParty(String name, String idNumber, Collection<String> halls, Limit most);

    @Query(
            "select f from CaseFile f where f.acceptingAuthority in :halls and f.state = CORRECTION order by f.dueOn, f.number")
    List<CaseFile> findDueCorrections(Collection<String> halls, Limit most);

    @Query("select f from CaseFile f where f.acceptingAuthority in :halls"
            + " and (f.number = :text or f.party.idNumber = :text or f.party.name like :name escape '!')"
            + " and (f.state = CORRECTION or exists (select 1 from CaseClock c"
            + " where c.caseNumber = f.number and c.kind = GAP and c.running = true))"
            + " order by f.number desc")
    List<CaseFile> findAwaited(String text, String name, Collection<String> halls, Limit most);

    @Query("select f.number from CaseFile f where f.parentNumber = :packageNumber")
    List<String> numbersOfItems(String packageNumber);

    @Query("select f.parentNumber from CaseFile f where f.number = :number and f.parentNumber is not null")
    Optional<String> numberOfPackage(String number);
}
