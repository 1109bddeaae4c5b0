@NamedInterface("form")
@NullMarked
package org.runonce.workflow.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
