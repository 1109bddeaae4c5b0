package org.runonce.construction.acceptance;

import org.springframework.data.jpa.repository.JpaRepository;

interface AcceptanceRepository extends JpaRepository<Acceptance, String> {}
