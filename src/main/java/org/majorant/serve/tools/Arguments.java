package org.majorant.serve.tools;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The arguments of a call, asked by name and type. */
public final class Arguments {
    /** Bytes of UTF-8 in a text, at most. */
    public static final int LARGEST = 1_000_000;

    private final Map<String, Object> all;

    /** @throws BadArgumentException when one is not among the names */
    Arguments(Map<String, Object> all, Set<String> names) {
        this.all = all == null ? Map.of() : all;
        this.all.keySet().stream().filter(n -> !names.contains(n)).findFirst().ifPresent(n -> {
            throw new BadArgumentException("there is no argument '" + n + "'; there are "
                    + String.join(", ", names.stream().sorted().toList()));
        });
    }

    boolean has(String name) {
        return all.get(name) != null;
    }

    /** @throws BadArgumentException when it is missing, no text or too large */
    String text(String name) {
        return sized(name, all.get(name));
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    List<String> texts(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (!(all.get(name) instanceof List<?> list)) {
            throw new BadArgumentException("'" + name + "' is a list of texts");
        }
        List<String> texts = new ArrayList<>();
        list.forEach(t -> texts.add(sized(name, t)));
        return texts;
    }

    Map<String, String> textsByName(String name) {
        if (!has(name)) {
            return Map.of();
        }
        if (!(all.get(name) instanceof Map<?, ?> map)) {
            throw new BadArgumentException("'" + name + "' is an object of texts");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        map.forEach((k, v) -> texts.put(String.valueOf(k), sized(name, v instanceof Number ? v.toString() : v)));
        return texts;
    }

    int number(String name, int otherwise, int least, int most) {
        if (!has(name)) {
            return otherwise;
        }
        boolean whole = all.get(name) instanceof Number n && n.doubleValue() == n.intValue();
        int value = whole ? ((Number) all.get(name)).intValue() : 0;
        if (!whole || value < least || value > most) {
            throw new BadArgumentException("'" + name + "' is a whole number from " + least + " to " + most);
        }
        return value;
    }

    private static String sized(String name, Object value) {
        if (!(value instanceof String s)) {
            throw new BadArgumentException(
                    value == null ? "the argument '" + name + "' is missing" : "'" + name + "' is a text");
        }
        int bytes = s.length() > LARGEST ? s.length() : s.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LARGEST) {
            throw new BadArgumentException(
                    "too-large", "'" + name + "' has " + bytes + " bytes; at most " + LARGEST + " are taken: split it");
        }
        return s;
    }
}
