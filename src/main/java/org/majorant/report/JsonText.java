package org.majorant.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Results as JSON text: names in the order given, indented, a newline at the end. */
public final class JsonText {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private JsonText() {}

    /** @param fields strings, numbers, booleans, nulls, lists and maps of these */
    public static String of(Map<String, ?> fields) {
        try {
            return escaped(MAPPER.writeValueAsString(fields)) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same JSON, in which no character steers the terminal that it may be printed to: such are written as escapes. */
    private static String escaped(String json) {
        if (json.codePoints().allMatch(c -> c == '\n' || c == '\r' || Visible.isPlain(c))) {
            return json;
        }
        StringBuilder out = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || Visible.isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    out.append(String.format("\\u%04x", (int) unit));
                }
            }
        });
        return out.toString();
    }
}
