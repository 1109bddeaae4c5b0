package org.runonce.material;

/** How many materials a case lacks. What is shared is not lacking, what is optional never is, and a gap still is. */
public record MissingMaterials(int required, int tolerable) {}
