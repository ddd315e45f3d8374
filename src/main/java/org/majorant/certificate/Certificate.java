package org.majorant.certificate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Re-checks a certificate: a flat JSON object of strings, of one of two kinds. {@code majorant-box-1} says that claims hold for
 * every point of a box ({@link Boxes}), {@code majorant-cells-1} how exact a table of polynomials is ({@link Cells}).
 */
public final class Certificate {
    private static final Pattern FIELD = Pattern.compile("\\G\\s*([{,])\\s*\"([a-z0-9]+)\"\\s*:\\s*\"([^\"\\\\]*)\"");

    private Certificate() {}

    /**
     * The answer.
     *
     * @param accepted whether the statement is proved
     * @param theorem the theorem that the certificate names; empty for none
     * @param sha256 the hash of the statement or table, computed here; empty where there is none
     * @param text {@code holds}, and how much was checked; or {@code rejected: } and the reason
     */
    public record Answer(boolean accepted, String theorem, String sha256, String text) {}

    /** Checks a certificate that needs no table. */
    public static Answer check(String json) {
        return check(json, name -> new byte[0]);
    }

    /**
     * Checks the text of a certificate. Never throws; whatever is not understood is rejected.
     *
     * @param tables the bytes of a table by its name
     */
    public static Answer check(String json, Function<String, byte[]> tables) {
        try {
            Map<String, String> fields = fields(json);
            return "majorant-cells-1".equals(fields.get("format"))
                    ? Cells.check(fields, tables, cell -> true)
                    : Boxes.check(fields);
        } catch (Rejection e) {
            return new Answer(false, "", "", "rejected: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return new Answer(
                    false, "", "", "rejected: not computable (" + e.getClass().getSimpleName() + ")");
        }
    }

    static Map<String, String> fields(String json) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher m = FIELD.matcher(json);
        int end = 0;
        while (m.find()) {
            if (m.group(1).equals("{") != fields.isEmpty() || fields.put(m.group(2), m.group(3)) != null) {
                break;
            }
            end = m.end();
        }
        if (!json.substring(end).matches("\\s*\\}\\s*")) {
            throw new Rejection("a flat JSON object of strings expected");
        }
        return fields;
    }

    /** The fields with these names, and no other. */
    static List<String> exactly(Map<String, String> fields, List<String> names) {
        if (!List.copyOf(fields.keySet()).equals(names)) {
            throw new Rejection("the fields " + names + " expected");
        }
        return List.copyOf(fields.values());
    }

    static List<String> atoms(List<Term> terms, int n) {
        if (terms.size() != n || terms.stream().anyMatch(t -> t.atom() == null)) {
            throw new Rejection(n + " words expected");
        }
        return terms.stream().map(Term::atom).toList();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new Rejection("this machine has no SHA-256");
        }
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
