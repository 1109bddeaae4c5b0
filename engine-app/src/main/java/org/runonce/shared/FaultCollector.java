package org.runonce.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes what the reader of a data file stumbles over, and lets it go on. */
final class FaultCollector extends DeserializationProblemHandler {
    private final String file;
    private final List<FileFault> faults;

    FaultCollector(String file, List<FileFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    private @Nullable Object note(JsonParser parser, String reason) {
        faults.add(new FileFault(file, YamlFile.field(parser), reason));
        return null;
    }

    /** A primitive cannot be null; the value is thrown away with the faulty file. */
    private static @Nullable Object placeholder(Class<?> type) {
        return type == int.class ? Integer.valueOf(0) : type == boolean.class ? Boolean.FALSE : null;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        // the reader of a record comes to its unknown keys at the end, from a buffer that has lost its place
        String record = YamlFile.field(context.getParser());
        faults.add(new FileFault(file, record.isEmpty() ? name : record + "." + name, "不认识的键"));
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) {
        return note(context.getParser(), "值 \"" + value + "\" 不对，应为" + wanted(type));
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String message) {
        return note(context.getParser(), "值 " + value + " 不对，应为" + wanted(type));
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        note(parser, "值的类型不对，应为" + wanted(type.getRawClass()));
        parser.skipChildren();
        return placeholder(type.getRawClass());
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message)
            throws IOException {
        note(parser, "值的类型不对，应为" + wanted(type));
        parser.skipChildren();
        return null;
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return "其中之一：" + Arrays.toString(type.getEnumConstants());
        }
        if (type == Boolean.class || type == boolean.class) {
            return " true 或 false";
        }
        if (Number.class.isAssignableFrom(type) || type == int.class) {
            return "整数";
        }
        return List.class.isAssignableFrom(type) ? "列表" : type == String.class ? "文字" : "一组键和值";
    }
}
