package org.runonce.conventions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** A flow as it is drawn. */
record Line(List<Segment> segments) {

    record Segment(double x1, double y1, double x2, double y2) {
        boolean straight() {
            return x1 == x2 || y1 == y2;
        }

        /** Strictly inside: a line may touch the shape it leads to. */
        boolean runsThrough(Box box) {
            return box.overlaps(new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)));
        }

        boolean crosses(Segment other) {
            return liesAcross(other) || other.liesAcross(this);
        }

        private boolean liesAcross(Segment upright) {
            return y1 == y2
                    && upright.x1 == upright.x2
                    && between(upright.x1, x1, x2)
                    && between(y1, upright.y1, upright.y2);
        }

        private static boolean between(double value, double one, double other) {
            return Math.min(one, other) < value && value < Math.max(one, other);
        }
    }

    static Line of(BpmnEdge edge) {
        List<Segment> segments = new ArrayList<>();
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            segments.add(new Segment(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return new Line(segments);
    }

    boolean crosses(Line other) {
        return segments.stream().anyMatch(one -> other.segments.stream().anyMatch(one::crosses));
    }

    boolean runsThrough(Box box) {
        return segments.stream().anyMatch(it -> it.runsThrough(box));
    }

    Stream<Segment> slanted() {
        return segments.stream().filter(it -> !it.straight());
    }
}
