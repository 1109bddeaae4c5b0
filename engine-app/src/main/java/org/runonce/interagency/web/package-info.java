@NullMarked
package org.runonce.interagency.web;

import org.jspecify.annotations.NullMarked;
