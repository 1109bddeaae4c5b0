package org.runonce.intake;

import org.springframework.data.jpa.repository.JpaRepository;

interface NotAcceptanceRepository extends JpaRepository<NotAcceptance, String> {}
