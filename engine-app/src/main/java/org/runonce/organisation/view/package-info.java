/** 我的视图: the lists that a person has named and comes back to. */
@NullMarked
package org.runonce.organisation.view;

import org.jspecify.annotations.NullMarked;
