package org.runonce.construction.contract;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PaymentRepository extends JpaRepository<Payment, String> {
    List<Payment> findByProjectCodeOrderByPaidOnAscRecordedAtAsc(String projectCode);

    boolean existsByProjectCodeAndVoucherNo(String projectCode, String voucherNo);
}
