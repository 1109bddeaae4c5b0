@NullMarked
package org.runonce.material.web;

import org.jspecify.annotations.NullMarked;
