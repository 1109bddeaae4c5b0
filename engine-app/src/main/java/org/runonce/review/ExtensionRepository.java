package org.runonce.review;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExtensionRepository extends JpaRepository<Extension, String> {
    List<Extension> findByCaseNumberOrderByAskedAt(String caseNumber);
}
