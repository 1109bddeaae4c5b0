package org.runonce.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A drawn process. */
record Model(Path file, BpmnModelInstance bpmn, Drawing drawing) {

    static Model read(Path file) {
        BpmnModelInstance bpmn = Bpmn.readModelFromFile(file.toFile());
        return new Model(file, bpmn, Drawing.of(bpmn));
    }

    String name() {
        return Repository.nameOf(file);
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type).stream();
    }

    /** Gateways at which the flows answer a question; after an event-based one events answer, a fork asks nothing. */
    Stream<Gateway> questions() {
        return all(Gateway.class)
                .filter(it -> it.getOutgoing().size() > 1)
                .filter(it -> !(it instanceof EventBasedGateway || it instanceof ParallelGateway));
    }

    static boolean joins(FlowNode node) {
        return node instanceof Gateway && node.getOutgoing().size() == 1;
    }

    /** The lane a person sees the node in, also inside a sub-process. */
    Optional<Lane> laneAround(FlowNode node) {
        Box box = drawing.shape(node);
        return all(Lane.class)
                .filter(it -> drawing.shape(it).holdsMiddleOf(box))
                .findFirst();
    }

    String say(BaseElement element, String complaint) {
        return say(element.getId() + " " + complaint);
    }

    String say(String complaint) {
        return name() + ".bpmn: " + complaint;
    }
}
