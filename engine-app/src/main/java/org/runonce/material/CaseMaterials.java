package org.runonce.material;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.catalogue.MaterialRequirement;
import org.runonce.catalogue.MaterialRequirement.Necessity;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;

/** The materials of a case from application to the last gap filled. */
@Component
class CaseMaterials {
    static final Set<MaterialState> BEFORE_ACCEPTANCE =
            EnumSet.of(MaterialState.MISSING, MaterialState.PROVIDED, MaterialState.FROM_SHARED);
    static final Set<MaterialState> OWED = EnumSet.of(MaterialState.GAP);

    private final CaseMaterialTable table;
    private final FileTable files;
    private final Clock clock;

    CaseMaterials(CaseMaterialTable table, FileTable files, Clock clock) {
        this.table = table;
        this.files = files;
        this.clock = clock;
    }

    void open(String caseNumber, List<MaterialRequirement> requirements) {
        // what government can fetch is never asked of the applicant (国令716号7条, LAW-22)
        table.add(caseNumber, requirements, it -> it.sharable() ? MaterialState.FROM_SHARED : MaterialState.MISSING);
    }

    void supply(String caseNumber, int cycle, List<Supplied> supplied, Actor by, Set<MaterialState> allowed) {
        Map<String, CaseMaterial> known = table.list(caseNumber).stream()
                .collect(Collectors.toMap(CaseMaterial::materialId, Function.identity()));
        List<Violation> faults = new SuppliedCheck(known, ownFiles(supplied, by), allowed).faults(supplied);
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
        table.supply(caseNumber, cycle, supplied, by.userId(), clock.instant());
        table.state(caseNumber, supplied.stream().map(Supplied::materialId).toList(), MaterialState.PROVIDED);
    }

    /** A file id from elsewhere opens nothing: only the uploader hands a file in. */
    private Set<String> ownFiles(List<Supplied> supplied, Actor by) {
        Set<String> named = supplied.stream().flatMap(it -> it.files().stream()).collect(Collectors.toSet());
        return files.find(named).stream()
                .filter(it -> it.uploadedBy().equals(by.userId()))
                .map(StoredFile::id)
                .collect(Collectors.toSet());
    }

    void acceptWithGap(String caseNumber) {
        List<CaseMaterial> missing = table.list(caseNumber).stream()
                .filter(it -> it.state() == MaterialState.MISSING)
                .toList();
        List<CaseMaterial> required = missing.stream()
                .filter(it -> it.necessity() == Necessity.REQUIRED)
                .toList();
        if (!required.isEmpty()) {
            String names = required.stream().map(CaseMaterial::name).collect(Collectors.joining("、"));
            throw Problem.rejected(
                            "required-material-missing",
                            "缺少不可容缺的材料：" + names,
                            "Materials that cannot be tolerated are missing: " + names)
                    .with(
                            "materials",
                            required.stream().map(CaseMaterial::materialId).toList());
        }
        List<String> tolerable = missing.stream()
                .filter(it -> it.necessity() == Necessity.TOLERABLE)
                .map(CaseMaterial::materialId)
                .toList();
        table.state(caseNumber, tolerable, MaterialState.GAP);
    }

    List<CaseMaterial> list(String caseNumber) {
        return table.list(caseNumber);
    }

    List<String> casesWith(String fileId) {
        return table.casesWith(fileId);
    }

    MissingMaterials missing(String caseNumber, @Nullable Collection<String> only) {
        Set<String> counted = only == null ? Set.of() : new HashSet<>(only);
        List<Necessity> missing = new ArrayList<>();
        for (CaseMaterial material : table.list(caseNumber)) {
            boolean lacking = material.state() == MaterialState.MISSING || material.state() == MaterialState.GAP;
            if (lacking && (only == null || counted.contains(material.materialId()))) {
                missing.add(material.necessity());
            }
        }
        return new MissingMaterials(count(missing, Necessity.REQUIRED), count(missing, Necessity.TOLERABLE));
    }

    private static int count(List<Necessity> missing, Necessity necessity) {
        return (int) missing.stream().filter(it -> it == necessity).count();
    }
}
