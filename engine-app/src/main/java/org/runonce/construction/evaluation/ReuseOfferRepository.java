package org.runonce.construction.evaluation;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReuseOfferRepository extends JpaRepository<ReuseOffer, String> {}
