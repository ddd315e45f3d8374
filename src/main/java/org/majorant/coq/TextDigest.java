package org.majorant.coq;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** SHA-256 of texts, in hexadecimal digits. */
final class TextDigest {
    private TextDigest() {}

    static String of(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this machine has no SHA-256", e);
        }
    }

    /** Of named texts after a first line; the map is sorted. */
    static String of(String head, Map<String, String> files) {
        StringBuilder all = new StringBuilder(head).append('\n');
        files.forEach(
                (name, text) -> all.append(name).append(' ').append(of(text)).append('\n'));
        return of(all.toString());
    }
}
