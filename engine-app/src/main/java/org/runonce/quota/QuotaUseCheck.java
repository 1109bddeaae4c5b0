package org.runonce.quota;

import java.util.List;
import org.runonce.catalogue.Catalogue;
import org.runonce.catalogue.Matter;
import org.runonce.shared.FileFault;
import org.runonce.shared.InvalidFiles;
import org.springframework.stereotype.Component;

/** A matter that takes of a kind nobody lists would be granted without end: the start stops. */
@Component
class QuotaUseCheck {
    QuotaUseCheck(Catalogue catalogue, QuotaKinds kinds) {
        List<FileFault> faults = catalogue.matters().stream()
                .filter(matter -> unknown(matter, kinds))
                .map(matter -> new FileFault(matter.code(), "quota.kind", "额度种类里没有这一种"))
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidFiles("事项用到未列的额度", faults);
        }
    }

    private static boolean unknown(Matter matter, QuotaKinds kinds) {
        Matter.QuotaUse use = matter.quota();
        return use != null && kinds.find(use.kind()).isEmpty();
    }
}
