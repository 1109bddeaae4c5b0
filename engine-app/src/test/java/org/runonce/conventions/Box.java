package org.runonce.conventions;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A rectangle of a diagram. */
record Box(double left, double top, double right, double bottom) {
    static final Box NOWHERE = new Box(-1, -1, -1, -1);

    static Box of(Bounds bounds) {
        return new Box(
                bounds.getX(), bounds.getY(), bounds.getX() + bounds.getWidth(), bounds.getY() + bounds.getHeight());
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Box other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    boolean holdsMiddleOf(Box other) {
        double x = (other.left + other.right) / 2;
        double y = (other.top + other.bottom) / 2;
        return left <= x && x < right && top <= y && y < bottom;
    }
}
