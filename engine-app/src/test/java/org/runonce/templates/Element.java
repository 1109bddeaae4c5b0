package org.runonce.templates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An element of a model as the Modeler sees it. */
record Element(String model, org.w3c.dom.Element xml) {
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static List<Element> in(Path model) {
        try {
            DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
            xml.setNamespaceAware(true);
            NodeList all = xml.newDocumentBuilder().parse(model.toFile()).getElementsByTagName("*");
            return elements(all)
                    .map(it -> new Element(String.valueOf(model.getFileName()), it))
                    .toList();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(model + " cannot be read", e);
        }
    }

    String id() {
        return xml.getAttribute("id");
    }

    String type() {
        return "bpmn:" + Character.toUpperCase(xml.getLocalName().charAt(0))
                + xml.getLocalName().substring(1);
    }

    String template() {
        return xml.getAttributeNS(CAMUNDA, "modelerTemplate");
    }

    /** Whether it is of the kinds that do or wait for something, so that an analyst must be able to choose it. */
    boolean isChosen() {
        return switch (xml.getLocalName()) {
            case "userTask", "serviceTask", "businessRuleTask", "callActivity" -> true;
            default -> !eventDefinition().isEmpty();
        };
    }

    /** The text of its timer or message, empty for other elements. */
    String eventDefinition() {
        return elements(xml.getChildNodes())
                .filter(it ->
                        Set.of("timerEventDefinition", "messageEventDefinition").contains(it.getLocalName()))
                .map(it -> it.getAttribute("messageRef") + it.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    /** What the engine reads of it, beside its name and its place in the flow. */
    Set<String> facts() {
        Set<String> facts = new LinkedHashSet<>();
        IntStream.range(0, xml.getAttributes().getLength())
                .mapToObj(it -> (Attr) xml.getAttributes().item(it))
                .filter(it ->
                        CAMUNDA.equals(it.getNamespaceURI()) || it.getName().equals("calledElement"))
                .filter(it -> !it.getLocalName().equals("modelerTemplate"))
                .forEach(it -> facts.add(it.getName() + "=" + it.getValue()));
        elements(xml.getChildNodes())
                .filter(it -> it.getLocalName().equals("extensionElements"))
                .flatMap(it -> elements(it.getChildNodes()))
                .filter(it -> !it.getLocalName().equals("properties"))
                .forEach(it -> facts.add(fact(it)));
        return facts;
    }

    /** Names of the properties the analyst has given it. */
    Set<String> properties() {
        return elements(xml.getElementsByTagNameNS(CAMUNDA, "property"))
                .map(it -> it.getAttribute("name"))
                .collect(Collectors.toSet());
    }

    private static String fact(org.w3c.dom.Element extension) {
        String source = extension.getAttribute("source") + extension.getAttribute("sourceExpression");
        String passed = source + " as " + extension.getAttribute("target");
        return switch (extension.getLocalName()) {
            case "in" ->
                extension.hasAttribute("businessKey")
                        ? "in businessKey=" + extension.getAttribute("businessKey")
                        : "in " + passed;
            case "out" -> "out " + passed;
            case "executionListener" ->
                "at " + extension.getAttribute("event") + " " + extension.getAttribute("delegateExpression");
            default -> extension.getLocalName();
        };
    }

    private static Stream<org.w3c.dom.Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(it -> it.getNodeType() == Node.ELEMENT_NODE)
                .map(org.w3c.dom.Element.class::cast);
    }

    @Override
    public String toString() {
        return model + ": " + id();
    }
}
