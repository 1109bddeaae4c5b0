package org.runonce.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The processes, decisions and forms that come with the product or lie in the folder beside it, by id. */
@Component
class Models {
    private final Map<String, Resource> files = new HashMap<>();
    private final Set<String> userTasks = new HashSet<>();
    private final ObjectMapper json;

    Models(ObjectMapper json, @Value("${runonce.models.location:}") String location) {
        this.json = json;
        add("classpath*:");
        if (!location.isBlank()) {
            add("file:" + location + "/");
        }
        files.values().stream()
                .filter(it -> String.valueOf(it.getFilename()).endsWith(".bpmn"))
                .forEach(it -> userTasks.addAll(userTasks(it)));
    }

    private void add(String root) {
        try {
            PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
            for (String pattern :
                    new String[] {"process-models/**/*.bpmn", "decision-tables/**/*.dmn", "forms/**/*.form"}) {
                for (Resource file : resolver.getResources(root + pattern)) {
                    files.put(String.valueOf(file.getFilename()), file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the models cannot be listed", e);
        }
    }

    boolean hasProcess(String id) {
        return files.containsKey(id + ".bpmn");
    }

    /** In any of the processes. */
    boolean hasUserTask(String id) {
        return userTasks.contains(id);
    }

    boolean hasDecision(String id) {
        return files.containsKey(id + ".dmn");
    }

    /** Empty when there is no such form, or when it is no JSON. */
    Optional<JsonNode> form(String id) {
        Resource file = files.get(id + ".form");
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readTree(file.getContentAsByteArray()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** A file that cannot be read has none; what is wrong with it the engine's deployment says. */
    private static Set<String> userTasks(Resource process) {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        Set<String> found = new HashSet<>();
        try (InputStream content = process.getInputStream()) {
            XMLStreamReader reader = xml.createXMLStreamReader(content);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("userTask")) {
                    found.add(String.valueOf(reader.getAttributeValue(null, "id")));
                }
            }
        } catch (XMLStreamException e) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + process, e);
        }
        return found;
    }
}
