package org.runonce.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** No document without seal and date (行政许可法32条2款), so no start without the seal's key. */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {
    @Bean
    static Seal seal(Environment environment, @Value("${runonce.seal.key-file:}") String keyFile) {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        return open(demo && keyFile.isBlank() ? "./data/demo-seal.pem" : keyFile, demo);
    }

    static Seal open(String keyFile, boolean demo) {
        try {
            Path file = Path.of(keyFile);
            if (demo && Files.notExists(file)) {
                SealKeys.generate(file);
            }
            Seal seal = new Seal(SealKeys.read(file), demo);
            if (!seal.verifies("a trial", seal.sign("a trial"), seal.keyId())) {
                throw new IOException("its first PUBLIC KEY does not belong to its PRIVATE KEY");
            }
            return seal;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("""
                    The key of the seal cannot be read from runonce.seal.key-file="%s" (%s: %s). Without it no document \
                    may be issued. A new one is made by: openssl genpkey -algorithm ed25519 -out seal.pem && \
                    openssl pkey -in seal.pem -pubout >> seal.pem && chmod 600 seal.pem""".formatted(keyFile, e.getClass().getSimpleName(), e.getMessage()), e);
        }
    }
}
