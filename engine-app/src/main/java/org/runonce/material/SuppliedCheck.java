package org.runonce.material;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runonce.shared.Violation;

/** What is wrong with materials as they are handed in; pointers begin at {@code /materials}. */
record SuppliedCheck(Map<String, CaseMaterial> known, Set<String> ownFiles, Set<MaterialState> allowed) {
    private static final int MOST_FILES = 50;
    private static final int MOST_COPIES = 99;

    List<Violation> faults(List<Supplied> supplied) {
        List<Violation> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < supplied.size(); i++) {
            String pointer = "/materials/" + i;
            checkMaterial(supplied.get(i), seen, pointer, faults);
            checkContent(supplied.get(i), pointer, faults);
        }
        return faults;
    }

    private void checkMaterial(Supplied supplied, Set<String> seen, String pointer, List<Violation> faults) {
        CaseMaterial material = known.get(supplied.materialId());
        String at = pointer + "/materialId";
        if (material == null) {
            faults.add(new Violation(at, "本办件不需要这份材料", "The case asks for no such material"));
        } else if (!seen.add(supplied.materialId())) {
            faults.add(new Violation(at, "同一份材料写了两次", "The material is named twice"));
        } else if (!allowed.contains(material.state())) {
            faults.add(new Violation(at, "这份材料现在不能再提交", "This material cannot be handed in now"));
        }
    }

    private void checkContent(Supplied supplied, String pointer, List<Violation> faults) {
        List<String> files = supplied.files();
        if (files.isEmpty() && supplied.paperCopies() == 0) {
            faults.add(new Violation(pointer + "/files", "没有文件，也没有纸质件", "There is neither a file nor paper"));
        }
        if (files.size() > MOST_FILES) {
            faults.add(new Violation(
                    pointer + "/files",
                    "一份材料最多 %d 个文件".formatted(MOST_FILES),
                    "A material has at most %d files".formatted(MOST_FILES)));
            return;
        }
        if (supplied.paperCopies() < 0 || supplied.paperCopies() > MOST_COPIES) {
            faults.add(new Violation(
                    pointer + "/paperCopies",
                    "纸质份数应在 0 到 %d 之间".formatted(MOST_COPIES),
                    "Paper copies lie between 0 and %d".formatted(MOST_COPIES)));
        }
        for (int i = 0; i < files.size(); i++) {
            if (!ownFiles.contains(files.get(i))) {
                faults.add(new Violation(pointer + "/files/" + i, "没有您上传的这个文件", "You have uploaded no such file"));
            }
        }
    }
}
