package org.runonce.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.runonce.material.Supplied;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

/**
 * Files handed in with one request, by material. The library names what is wrong by material and file; the client is
 * told the place in the request it sent.
 */
final class HandedIn {
    private final Map<String, List<Line>> byMaterial = new LinkedHashMap<>();

    private record Line(String file, String materialPointer, String filePointer) {}

    /** The same file twice for one material counts once. */
    void add(String material, String file, String materialPointer, String filePointer) {
        List<Line> lines = byMaterial.computeIfAbsent(material, any -> new ArrayList<>());
        if (lines.stream().noneMatch(it -> it.file.equals(file))) {
            lines.add(new Line(file, materialPointer, filePointer));
        }
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
                        it.getKey(), it.getValue().stream().map(Line::file).toList(), 0))
                .toList();
    }

    /** From {@code /materials/<material>/files/<file>} and the like. */
    private Violation back(Violation found) {
        String[] steps = found.pointer().split("/");
        List<Line> lines = List.copyOf(byMaterial.values()).get(Integer.parseInt(steps[2]));
        boolean ofFile = steps.length > 4;
        Line line = lines.get(ofFile ? Integer.parseInt(steps[4]) : 0);
        String pointer = steps[3].equals("materialId") ? line.materialPointer : line.filePointer;
        return new Violation(pointer, found.zh(), found.en());
    }
}
