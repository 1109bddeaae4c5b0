package org.runonce.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runonce.organisation.Organisation;
import org.runonce.shared.FileFault;
import org.runonce.shared.InvalidFiles;
import org.runonce.shared.Problem;
import org.runonce.shared.YamlFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The kinds of quotas as the district lists them. */
@Component
class QuotaKinds {
    record Content(List<QuotaKind> kinds) {}

    private final List<QuotaKind> kinds;

    QuotaKinds(Organisation organisation, @Value("${runonce.quota.kinds:classpath:quota/kinds.yaml}") Resource file) {
        List<FileFault> faults = new ArrayList<>();
        kinds = YamlFile.read(file, Content.class, faults).map(Content::kinds).orElse(List.of());
        for (int i = 0; i < kinds.size(); i++) {
            if (organisation.findUnit(kinds.get(i).keeper()).isEmpty()) {
                faults.add(new FileFault(
                        String.valueOf(file.getFilename()),
                        "kinds[" + i + "].keeper",
                        "没有代码为 \"" + kinds.get(i).keeper() + "\" 的单位"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidFiles("额度种类有错", faults);
        }
    }

    List<QuotaKind> all() {
        return kinds;
    }

    Optional<QuotaKind> find(String kind) {
        return kinds.stream().filter(it -> it.kind().equals(kind)).findFirst();
    }

    QuotaKind required(String kind) {
        return find(kind)
                .orElseThrow(() -> Problem.notFound("quota-kind-not-found", "没有这种额度", "There is no such kind of quota")
                        .with("known", kinds.stream().map(QuotaKind::kind).toList()));
    }
}
