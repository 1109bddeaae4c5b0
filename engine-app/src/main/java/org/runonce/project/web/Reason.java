package org.runonce.project.web;

import jakarta.validation.constraints.Size;
import org.runonce.shared.Written;

record Reason(
        @Written @Size(max = 500, message = "最多500个字符") String reason) {}
