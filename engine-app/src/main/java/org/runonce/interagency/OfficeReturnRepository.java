package org.runonce.interagency;

import org.springframework.data.jpa.repository.JpaRepository;

interface OfficeReturnRepository extends JpaRepository<OfficeReturn, String> {}
