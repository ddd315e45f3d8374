package org.majorant.serve.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps answers short: long texts and lists are cut, with a word on what was cut, until the answer has at most about 2000 tokens, taken
 * as four characters each. What must be whole to be of use is never cut: hashes, and texts to be put into a file.
 */
final class Brief {
    /** Characters of JSON. */
    static final int MOST = 8000;
    /** The field for what was cut; a tool may say there what it has cut itself. */
    static final String LEFT_OFF = "left_off";

    private static final int[][] LIMITS = {
        {700, 24}, {400, 16}, {240, 10}, {160, 6}, {110, 4}, {80, 3}, {60, 2}, {40, 1}
    };
    private static final Set<String> WHOLE = Set.of("hash", "new_text", "lines", "status", "id");
    private static final Set<String> DROPPED_LAST = Set.of("edits");

    private final int longest;
    private final int most;
    private final Set<String> cut = new LinkedHashSet<>();

    private Brief(int longest, int most) {
        this.longest = longest;
        this.most = most;
    }

    static Map<String, Object> of(Map<String, Object> answer) {
        Map<String, Object> last = answer;
        for (int[] limit : LIMITS) {
            Brief b = new Brief(limit[0], limit[1]);
            if (answer.get(LEFT_OFF) instanceof List<?> before) {
                before.forEach(x -> b.cut.add(String.valueOf(x)));
            }
            Map<String, Object> shorter = b.map(answer, "");
            if (!b.cut.isEmpty()) {
                shorter.put(LEFT_OFF, List.copyOf(b.cut));
            }
            last = shorter;
            if (size(shorter) <= MOST) {
                return shorter;
            }
        }
        Map<String, Object> least = new LinkedHashMap<>();
        least.put("status", last.get("status"));
        least.put("message", "the answer is too long; ask of one theorem alone");
        return least;
    }

    private Map<String, Object> map(Map<?, ?> m, String path) {
        Map<String, Object> all = new LinkedHashMap<>();
        m.forEach((k, v) -> {
            String name = String.valueOf(k);
            String here = path.isEmpty() ? name : path + "." + name;
            all.put(name, WHOLE.contains(name) ? v : value(v, here, DROPPED_LAST.contains(name)));
        });
        return all;
    }

    private Object value(Object v, String path, boolean keeps) {
        if (v instanceof Map<?, ?> m) {
            return map(m, path);
        }
        if (v instanceof List<?> list) {
            int n = keeps ? Math.max(most, 3) : most;
            List<Object> all = new ArrayList<>();
            list.stream().limit(n).forEach(x -> all.add(value(x, path, false)));
            if (list.size() > n) {
                cut.add(path + ": " + (list.size() - n) + " more");
            }
            return all;
        }
        if (v instanceof String s && s.length() > longest) {
            cut.add(path + ": long texts");
            int end = Character.isHighSurrogate(s.charAt(longest - 1)) ? longest - 1 : longest;
            return s.substring(0, end) + "… (" + (s.length() - end) + " more characters)";
        }
        return v;
    }

    /** About the length of the JSON. */
    static int size(Object v) {
        int n = 0;
        if (v instanceof Map<?, ?> m) {
            for (Map.Entry<?, ?> e : m.entrySet()) {
                n += String.valueOf(e.getKey()).length() + 4 + size(e.getValue());
            }
            return n + 2;
        }
        if (v instanceof List<?> list) {
            for (Object o : list) {
                n += size(o) + 1;
            }
            return n + 2;
        }
        if (v instanceof String s) {
            for (int i = 0; i < s.length(); i++) {
                char c = s.charAt(i);
                n += c < ' ' ? 6 : c == '"' || c == '\\' ? 2 : 1;
            }
            return n + 2;
        }
        return String.valueOf(v).length();
    }
}
