@NullMarked
package org.runonce.intake.web;

import org.jspecify.annotations.NullMarked;
