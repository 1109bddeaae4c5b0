package org.runonce.project;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface GuestRepository extends JpaRepository<Guest, String> {
    List<Guest> findByUserId(String userId);
}
