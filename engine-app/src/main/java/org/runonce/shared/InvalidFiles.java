package org.runonce.shared;

import java.util.List;
import java.util.stream.Collectors;

/** Data files that cannot be used. The start fails with it, naming every fault at once. */
public final class InvalidFiles extends RuntimeException {
    private final String what;
    private final List<FileFault> faults;

    public InvalidFiles(String what, List<FileFault> faults) {
        super(what + faults.stream().map(FileFault::toString).collect(Collectors.joining("\n  ", "\n  ", "")));
        this.what = what;
        this.faults = List.copyOf(faults);
    }

    String what() {
        return what;
    }

    public List<FileFault> faults() {
        return faults;
    }
}
