package org.runonce.tasklist.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The form by which a signer signs; no process draws it, so it is not deployed with one. */
@Component
public class SignForm {
    private static final String ID = "sign-opinion";

    private final JsonNode schema;

    SignForm(ObjectMapper json) {
        try (InputStream form = new ClassPathResource("forms/tasks/" + ID + ".form").getInputStream()) {
            schema = json.readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException("the form of the signers cannot be read", e);
        }
    }

    public JsonNode schema() {
        return schema;
    }
}
