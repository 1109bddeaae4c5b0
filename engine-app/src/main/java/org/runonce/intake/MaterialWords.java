package org.runonce.intake;

import java.util.ArrayList;
import java.util.List;
import org.runonce.catalogue.MaterialRequirement.Necessity;
import org.runonce.material.CaseMaterial;
import org.runonce.material.MaterialState;
import org.runonce.material.Supply;

/** How the documents name what was handed in. */
final class MaterialWords {
    private MaterialWords() {}

    /** With how much of each: the applicant goes by the receipt if a sheet is lost. */
    static List<String> received(List<CaseMaterial> materials) {
        return materials.stream()
                .filter(it -> it.state() == MaterialState.PROVIDED || it.state() == MaterialState.FROM_SHARED)
                .map(it -> it.name() + amount(it))
                .toList();
    }

    /** What came in one cycle. */
    static List<String> receivedIn(int cycle, List<CaseMaterial> materials) {
        return materials.stream()
                .filter(it -> it.supplies().stream().anyMatch(supply -> supply.cycle() == cycle))
                .map(it -> it.name() + amount(of(cycle, it)))
                .toList();
    }

    private static CaseMaterial of(int cycle, CaseMaterial it) {
        return new CaseMaterial(
                it.materialId(),
                it.name(),
                it.necessity(),
                it.trust(),
                it.copies(),
                it.state(),
                it.supplies().stream().filter(supply -> supply.cycle() == cycle).toList());
    }

    /** What is missing; what need not be handed in is not. */
    static List<String> missing(List<CaseMaterial> materials) {
        return materials.stream()
                .filter(it -> it.state() == MaterialState.MISSING && it.necessity() != Necessity.OPTIONAL)
                .map(CaseMaterial::name)
                .toList();
    }

    static int paperCopies(CaseMaterial material) {
        return material.supplies().stream().mapToInt(Supply::paperCopies).sum();
    }

    private static String amount(CaseMaterial material) {
        long files =
                material.supplies().stream().filter(it -> it.file() != null).count();
        List<String> parts = new ArrayList<>();
        if (paperCopies(material) > 0) {
            parts.add("纸质%d份".formatted(paperCopies(material)));
        }
        if (files > 0) {
            parts.add("电子%d份".formatted(files));
        }
        if (material.state() == MaterialState.FROM_SHARED) {
            parts.add("共享取得");
        }
        return parts.isEmpty() ? "" : "（" + String.join("，", parts) + "）";
    }
}
