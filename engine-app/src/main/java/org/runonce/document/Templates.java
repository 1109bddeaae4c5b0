package org.runonce.document;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every template that ships; a start without one of them, or with one that cannot be read, fails. */
@Component
class Templates {
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Map<DocumentType, Template> byType = new EnumMap<>(DocumentType.class);

    Templates() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:documents/*.yaml")) {
            Template template = read(file);
            if (byType.put(DocumentType.of(template.code()), template) != null) {
                throw new IllegalStateException("two templates have the code " + template.code());
            }
        }
        for (DocumentType type : DocumentType.values()) {
            if (!byType.containsKey(type)) {
                throw new IllegalStateException("documents/*.yaml has no template with the code " + type.code());
            }
        }
    }

    Template of(DocumentType type) {
        Template template = byType.get(type);
        if (template == null) {
            throw new IllegalStateException("no template " + type);
        }
        return template;
    }

    private static Template read(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return YAML.readValue(in, Template.class);
        } catch (IOException e) {
            throw new IOException("documents/" + file.getFilename() + " cannot be read: " + e.getMessage(), e);
        }
    }
}
