/** 问询: which facts a decision table still has to be told. */
@NamedInterface("inquiry")
@NullMarked
package org.runonce.workflow.inquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
