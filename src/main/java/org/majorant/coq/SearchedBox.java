package org.majorant.coq;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a search cut a box: which symbols and how deep, read from the tree of a stored certificate. A hint for {@code interval},
 * no more.
 *
 * @param symbols the Coq names of the symbols that were cut, or all where no tree is stored
 * @param depth how many cuts lie on the longest way through the tree
 */
record SearchedBox(List<String> symbols, int depth) {
    /** The depth that is tried where the search needed fewer cuts, for Coq's enclosures differ from ours. */
    private static final int LEAST_DEPTH = 30;

    /** Certificates of other formats are not about boxes of a theorem, and say nothing here. */
    private static final Pattern FORMAT = Pattern.compile("\"format\": \"majorant-box-\\d+\"");

    private static final Pattern SPLIT = Pattern.compile("\\(split (\\w+)");

    static SearchedBox of(String id, ExportedTheorem theorem, Path certificates) throws IOException {
        Path file = certificates.resolve(id.replace('/', '-') + ".json");
        Set<String> cut = new LinkedHashSet<>();
        int deepest = 0;
        String text = Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        if (FORMAT.matcher(text).find()) {
            String tree = text.substring(Math.max(0, text.indexOf("\"tree\"")));
            Matcher m = SPLIT.matcher(tree);
            while (m.find()) {
                cut.add("v_" + m.group(1));
            }
            int depth = 0;
            for (char c : tree.toCharArray()) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                deepest = Math.max(deepest, depth);
            }
        }
        List<String> symbols = cut.isEmpty() ? theorem.symbols() : new ArrayList<>(cut);
        return new SearchedBox(symbols, Math.max(deepest, LEAST_DEPTH));
    }

    /** {@code box ltac:(interval with (i_bisect v_x, i_depth 30))}. */
    String tactic() {
        StringBuilder out = new StringBuilder("box ltac:(interval with (");
        symbols.forEach(s -> out.append("i_bisect ").append(s).append(", "));
        return out.append("i_depth ").append(depth).append("))").toString();
    }
}
