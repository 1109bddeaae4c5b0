package org.runonce.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runonce.material.Supplied;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

/**
 * Files and papers handed in with one request, by material. The library names what is wrong by material and file; the
 * client is told the place in the request it sent.
 */
final class HandedIn {
    private final Map<String, Part> byMaterial = new LinkedHashMap<>();

    private record Line(String file, String materialPointer, String filePointer) {}

    private static final class Part {
        final List<Line> files = new ArrayList<>();
        int copies;

        @Nullable
        Line paper;

        /** The line of the request that is meant where no single file is. */
        Line first() {
            return paper == null || !files.isEmpty() ? files.get(0) : paper;
        }
    }

    /** The same file twice for one material counts once. */
    void add(String material, String file, String materialPointer, String filePointer) {
        List<Line> lines = part(material).files;
        if (lines.stream().noneMatch(it -> it.file.equals(file))) {
            lines.add(new Line(file, materialPointer, filePointer));
        }
    }

    /** Named twice, the copies add up. */
    void addPaper(String material, int copies, String materialPointer, String copiesPointer) {
        Part part = part(material);
        part.copies += copies;
        part.paper = new Line("", materialPointer, copiesPointer);
    }

    private Part part(String material) {
        return byMaterial.computeIfAbsent(material, any -> new Part());
    }

    <T> T to(Function<List<Supplied>, T> library) {
        try {
            return library.apply(supplied());
        } catch (Problem refusal) {
            throw refusal.with(refusal.violations().stream().map(this::back).toList());
        }
    }

    private List<Supplied> supplied() {
        return byMaterial.entrySet().stream()
                .map(it -> new Supplied(
                        it.getKey(),
                        it.getValue().files.stream().map(Line::file).toList(),
                        it.getValue().copies))
                .toList();
    }

    /** From {@code /materials/<material>/files/<file>} and the like. */
    private Violation back(Violation found) {
        String[] steps = found.pointer().split("/");
        Part part = List.copyOf(byMaterial.values()).get(Integer.parseInt(steps[2]));
        return new Violation(pointer(part, steps), found.zh(), found.en());
    }

    private static String pointer(Part part, String[] steps) {
        if (steps[3].equals("materialId")) {
            return part.first().materialPointer;
        }
        if (steps[3].equals("paperCopies") && part.paper != null) {
            return part.paper.filePointer;
        }
        return steps.length > 4 ? part.files.get(Integer.parseInt(steps[4])).filePointer : part.first().filePointer;
    }
}
