package org.majorant.simulate.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON that {@link RunLine} writes: objects, arrays, strings without escapes, whole numbers. */
final class RunJson {
    private static final int DEEPEST = 16;

    private final String text;
    private int at;

    private RunJson(String text) {
        this.text = text;
    }

    /**
     * The object that the whole text is; its values are {@code Map}, {@code List}, {@code String} and {@code Long}.
     *
     * @throws IllegalArgumentException for other text
     */
    static Map<String, Object> object(String text) {
        RunJson reader = new RunJson(text);
        Map<String, Object> object = reader.object(0);
        reader.skip();
        if (reader.at != text.length()) {
            throw reader.fault();
        }
        return object;
    }

    private IllegalArgumentException fault() {
        return new IllegalArgumentException("no run record: unexpected text at offset " + at);
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean take(char c) {
        skip();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void need(char c) {
        if (!take(c)) {
            throw fault();
        }
    }

    private Object value(int depth) {
        skip();
        if (at >= text.length() || depth > DEEPEST) {
            throw fault();
        }
        char c = text.charAt(at);
        return c == '{' ? object(depth) : c == '[' ? array(depth) : c == '"' ? string() : number();
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        need('{');
        if (take('}')) {
            return object;
        }
        do {
            skip();
            String name = string();
            need(':');
            object.put(name, value(depth + 1));
        } while (take(','));
        need('}');
        return object;
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        need('[');
        if (take(']')) {
            return array;
        }
        do {
            array.add(value(depth + 1));
        } while (take(','));
        need(']');
        return array;
    }

    private String string() {
        need('"');
        int end = text.indexOf('"', at);
        if (end < 0) {
            throw fault();
        }
        String s = text.substring(at, end);
        at = end + 1;
        return s;
    }

    private Long number() {
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        try {
            return Long.valueOf(text.substring(from, at));
        } catch (NumberFormatException e) {
            throw fault();
        }
    }
}
