/** Sign-in, who may open which address, and who is asking. Closed by default: what is not named here is refused. */
@NullMarked
package org.runonce.organisation.web;

import org.jspecify.annotations.NullMarked;
