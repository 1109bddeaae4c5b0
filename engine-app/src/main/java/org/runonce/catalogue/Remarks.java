package org.runonce.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.runonce.shared.FileFault;

/** What the check of the catalogue found. Errors stop the start; warnings are list defects that somebody should mend. */
final class Remarks {
    private final List<FileFault> errors = new ArrayList<>();
    private final List<FileFault> warnings = new ArrayList<>();

    /** The remarks on one file. */
    final class OnFile {
        private final String file;

        private OnFile(String file) {
            this.file = file;
        }

        String file() {
            return file;
        }

        void error(String field, String reason) {
            errors.add(new FileFault(file, field, reason));
        }

        void warning(String field, String reason) {
            warnings.add(new FileFault(file, field, reason));
        }
    }

    OnFile on(String file) {
        return new OnFile(file);
    }

    /** The list itself, for a reader that adds to it. */
    List<FileFault> errors() {
        return errors;
    }

    List<FileFault> warnings() {
        return warnings;
    }
}
