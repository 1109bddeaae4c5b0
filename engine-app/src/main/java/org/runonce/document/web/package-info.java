@NullMarked
package org.runonce.document.web;

import org.jspecify.annotations.NullMarked;
