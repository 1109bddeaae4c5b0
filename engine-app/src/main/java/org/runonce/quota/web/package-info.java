@NullMarked
package org.runonce.quota.web;

import org.jspecify.annotations.NullMarked;
