package org.runonce.review.process;

import java.util.List;
import org.runonce.review.PackageHandling;
import org.springframework.stereotype.Component;

/** What the model of 一件事 asks: over which items it runs, and whose each is. */
@Component
public class PackageItems {
    private final PackageHandling packages;

    PackageItems(PackageHandling packages) {
        this.packages = packages;
    }

    public List<String> of(String caseNumber) {
        return packages.items(caseNumber);
    }

    public String department(String itemNumber) {
        return packages.department(itemNumber);
    }
}
