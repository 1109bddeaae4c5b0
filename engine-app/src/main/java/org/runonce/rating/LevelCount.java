package org.runonce.rating;

/** How often a level was given. @param level 1 非常满意 to 5 非常不满意 */
public record LevelCount(Integer level, Long count) {}
