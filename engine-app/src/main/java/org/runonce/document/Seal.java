package org.runonce.document;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The electronic seal: who holds its key speaks for the district. */
final class Seal {
    private static final String ALGORITHM = "Ed25519";

    private final SealKeys keys;
    private final boolean demo;

    Seal(SealKeys keys, boolean demo) {
        this.keys = keys;
        this.demo = demo;
    }

    /** How the seal names itself on paper; one made for the demo says so. */
    String inscription(String department, String seal) {
        return department + seal + (demo ? SealFace.DEMO : "");
    }

    String keyId() {
        return keys.current();
    }

    String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(keys.privateKey());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the seal cannot sign", e);
        }
    }

    boolean knows(String keyId) {
        return keys.publicKeys().containsKey(keyId);
    }

    /** Whether this very text was sealed with the key of this id. */
    boolean verifies(String text, String signed, String keyId) {
        @Nullable PublicKey key = keys.publicKeys().get(keyId);
        if (key == null) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }
}
