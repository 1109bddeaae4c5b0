package org.runonce.catalogue;

/** One rule that a published matter keeps. */
@FunctionalInterface
interface MatterRule {
    void check(Matter matter, Remarks.OnFile remarks);
}
