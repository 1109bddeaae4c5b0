package org.runonce.shared;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.AbstractJackson2HttpMessageConverter;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Looks at a JSON body before anything is made of it: it is not too large, names nothing twice, and holds no character
 * that nobody can have typed (NUL, half of a pair), which would come back as a fault of ours wherever it is shown.
 */
@ControllerAdvice
class JsonBodyCheck extends RequestBodyAdviceAdapter {
    static final int LARGEST = 1024 * 1024;
    private static final int MOST_FAULTS = 20;

    private final JsonFactory json = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private record Body(byte[] content, HttpHeaders headers) implements HttpInputMessage {
        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converterType) {
        return AbstractJackson2HttpMessageConverter.class.isAssignableFrom(converterType);
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converterType)
            throws IOException {
        MediaType given = message.getHeaders().getContentType();
        if (given != null && given.getCharset() != null && !given.getCharset().equals(StandardCharsets.UTF_8)) {
            // RFC 8259: JSON is UTF-8; what is checked here must be what is read afterwards
            throw new ErrorResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        byte[] content = message.getBody().readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new ErrorResponseException(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        List<Violation> faults = faults(content);
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
        return new Body(content, message.getHeaders());
    }

    private List<Violation> faults(byte[] content) throws IOException {
        List<Violation> faults = new ArrayList<>();
        try (JsonParser parser = json.createParser(content)) {
            for (JsonToken token = parser.nextToken();
                    token != null && faults.size() < MOST_FAULTS;
                    token = parser.nextToken()) {
                boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
                if (text && !Characters.areUsable(parser.getText())) {
                    faults.add(new Violation(
                            Characters.visible(
                                    parser.getParsingContext().pathAsPointer().toString()),
                            "含有不能使用的字符",
                            "It has characters that cannot be used"));
                }
            }
        }
        return faults;
    }
}
