@NullMarked
package org.runonce.batch.web;

import org.jspecify.annotations.NullMarked;
