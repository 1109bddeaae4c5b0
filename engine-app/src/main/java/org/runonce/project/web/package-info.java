@NullMarked
package org.runonce.project.web;

import org.jspecify.annotations.NullMarked;
