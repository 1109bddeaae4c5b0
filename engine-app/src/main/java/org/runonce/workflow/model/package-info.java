/** What the analysts have drawn, as it is deployed. */
@NullMarked
@NamedInterface("model")
package org.runonce.workflow.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
