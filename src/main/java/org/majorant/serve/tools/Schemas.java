package org.majorant.serve.tools;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON Schemas as maps, written briefly. */
final class Schemas {
    private Schemas() {}

    static Map<String, Object> text(String description) {
        return typed("string", description);
    }

    static Map<String, Object> number(String description) {
        return typed("integer", description);
    }

    static Map<String, Object> flag(String description) {
        return typed("boolean", description);
    }

    static Map<String, Object> texts(String description) {
        return list(Map.of("type", "string"), description);
    }

    static Map<String, Object> list(Map<String, Object> items, String description) {
        Map<String, Object> s = typed("array", description);
        s.put("items", items);
        return s;
    }

    /** An object whose values are texts. */
    static Map<String, Object> textsByName(String description) {
        Map<String, Object> s = typed("object", description);
        s.put("additionalProperties", Map.of("type", "string"));
        return s;
    }

    /** An object that takes these properties and no other. */
    static Map<String, Object> closed(Map<String, Object> properties, String... required) {
        Map<String, Object> s = open(properties, required);
        s.put("additionalProperties", false);
        return s;
    }

    /** An object with at least these properties. */
    static Map<String, Object> open(Map<String, Object> properties, String... required) {
        Map<String, Object> s = new LinkedHashMap<>();
        s.put("type", "object");
        s.put("properties", properties);
        s.put("required", List.of(required));
        return s;
    }

    /** The schema of an answer: what every answer may have, and these. */
    static Map<String, Object> answer(Object... namesAndSchemas) {
        Map<String, Object> p = properties(namesAndSchemas);
        p.put(
                "status",
                text("what came of it: answered, as-stated, not-as-stated, invalid-text, invalid-input,"
                        + " statement-changed, undecided, too-large, stopped or failed"));
        p.put("message", text("why there is no answer"));
        p.put("left_off", texts("what was cut to keep the answer short"));
        p.put("diagnostics", list(Map.of("type", "object"), "messages with their ranges; lines and columns from 1"));
        return open(p, "status");
    }

    static Map<String, Object> properties(Object... namesAndSchemas) {
        Map<String, Object> p = new LinkedHashMap<>();
        for (int i = 0; i < namesAndSchemas.length; i += 2) {
            p.put((String) namesAndSchemas[i], namesAndSchemas[i + 1]);
        }
        return p;
    }

    private static Map<String, Object> typed(String type, String description) {
        Map<String, Object> s = new LinkedHashMap<>();
        s.put("type", type);
        s.put("description", description);
        return s;
    }
}
