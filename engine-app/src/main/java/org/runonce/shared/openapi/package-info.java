/** What the API's own description says beyond what springdoc reads by itself. */
@NullMarked
package org.runonce.shared.openapi;

import org.jspecify.annotations.NullMarked;
