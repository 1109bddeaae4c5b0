/** 申请内容: what a filled application form says, and says differently after it was corrected. */
@NullMarked
package org.runonce.intake.form;

import org.jspecify.annotations.NullMarked;
