package org.runonce.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys of the seal, from a PEM file: one private key (Ed25519), its public key, and after a change of keys the
 * public keys that were used before, so that old documents can still be verified.
 *
 * @param publicKeys by their fingerprint; the first belongs to the private key
 */
record SealKeys(PrivateKey privateKey, String current, Map<String, PublicKey> publicKeys) {
    private static final String ALGORITHM = "Ed25519";
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");

    static SealKeys read(Path file) throws IOException, GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
        List<PrivateKey> privateKeys = new ArrayList<>();
        Map<String, PublicKey> publicKeys = new LinkedHashMap<>();
        Matcher blocks = BLOCK.matcher(Files.readString(file, StandardCharsets.US_ASCII));
        while (blocks.find()) {
            byte[] encoded = Base64.getMimeDecoder().decode(blocks.group(2));
            if (blocks.group(1).equals("PRIVATE")) {
                privateKeys.add(factory.generatePrivate(new PKCS8EncodedKeySpec(encoded)));
            } else {
                PublicKey key = factory.generatePublic(new X509EncodedKeySpec(encoded));
                publicKeys.put(fingerprint(key), key);
            }
        }
        if (privateKeys.size() != 1 || publicKeys.isEmpty()) {
            throw new IOException("it needs one PRIVATE KEY and its PUBLIC KEY");
        }
        return new SealKeys(privateKeys.get(0), publicKeys.keySet().iterator().next(), publicKeys);
    }

    /** A new pair in a file that only its owner reads. */
    static void generate(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        String pem = pem("PRIVATE", pair.getPrivate()) + pem("PUBLIC", pair.getPublic());
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        FileAttribute<?>[] ownerOnly =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        try (var channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            channel.write(StandardCharsets.US_ASCII.encode(pem));
        }
    }

    private static String pem(String kind, Key key) {
        String encoded = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN %s KEY-----\n%s\n-----END %s KEY-----\n".formatted(kind, encoded, kind);
    }

    private static String fingerprint(PublicKey key) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
        return HexFormat.of().formatHex(digest, 0, 16);
    }
}
