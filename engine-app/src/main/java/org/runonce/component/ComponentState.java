package org.runonce.component;

/** {@code OFFERED} 可复用; {@code RETIRED} 已下线: it stays in the books of those who adopted it. */
public enum ComponentState {
    OFFERED,
    RETIRED
}
