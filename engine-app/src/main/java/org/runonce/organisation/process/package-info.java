/** What the engine sees of the organisation: people, groups, and who is signed in. */
@NullMarked
package org.runonce.organisation.process;

import org.jspecify.annotations.NullMarked;
