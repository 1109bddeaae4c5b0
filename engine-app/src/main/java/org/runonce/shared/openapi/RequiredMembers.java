package org.runonce.shared.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A component of a record that is not {@code @Nullable} is a required member of its schema, so that a client whose types
 * are generated from the description need not ask whether it is there.
 */
@Component
class RequiredMembers implements ModelConverter {
    private final ObjectMapper json;

    RequiredMembers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        JavaType java = json.constructType(type.getType());
        if (resolved != null && java.isRecordType()) {
            Schema<?> described = described(resolved, context);
            if (described != null && described.getProperties() != null) {
                required(java.getRawClass())
                        .filter(described.getProperties()::containsKey)
                        .filter(it -> described.getRequired() == null
                                || !described.getRequired().contains(it))
                        .forEach(described::addRequiredItem);
            }
        }
        return resolved;
    }

    private static @Nullable Schema<?> described(Schema<?> resolved, ModelConverterContext context) {
        String reference = resolved.get$ref();
        return reference == null
                ? resolved
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static Stream<String> required(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(it -> !nullable(it))
                .flatMap(RequiredMembers::names);
    }

    private static Stream<String> names(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                ? required(component.getType())
                : Stream.of(component.getName());
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
