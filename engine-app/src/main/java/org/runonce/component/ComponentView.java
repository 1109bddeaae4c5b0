package org.runonce.component;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A component with those who reuse it. */
public record ComponentView(@JsonUnwrapped SharedComponent component, List<Adopter> adopters) {}
