package org.runonce.conventions;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** What the diagram of a model shows, by element id. */
record Drawing(Map<String, Box> shapes, Map<String, Box> labels, Map<String, Line> lines) {

    static Drawing of(BpmnModelInstance bpmn) {
        Drawing drawing = new Drawing(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (BpmnShape shape : bpmn.getModelElementsByType(BpmnShape.class)) {
            String id = shape.getBpmnElement().getId();
            drawing.shapes.put(id, Box.of(shape.getBounds()));
            drawing.put(id, shape.getBpmnLabel());
        }
        for (BpmnEdge edge : bpmn.getModelElementsByType(BpmnEdge.class)) {
            String id = edge.getBpmnElement().getId();
            drawing.lines.put(id, Line.of(edge));
            drawing.put(id, edge.getBpmnLabel());
        }
        return drawing;
    }

    Box shape(BaseElement element) {
        return shapes.getOrDefault(element.getId(), Box.NOWHERE);
    }

    boolean shows(BaseElement element) {
        return shapes.containsKey(element.getId()) || lines.containsKey(element.getId());
    }

    @SuppressWarnings("NullAway") // the model API gives null for a label nobody has moved
    private void put(String id, BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            labels.put(id, Box.of(label.getBounds()));
        }
    }
}
