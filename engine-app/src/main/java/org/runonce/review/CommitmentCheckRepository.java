package org.runonce.review;

import org.springframework.data.jpa.repository.JpaRepository;

interface CommitmentCheckRepository extends JpaRepository<CommitmentCheck, String> {}
