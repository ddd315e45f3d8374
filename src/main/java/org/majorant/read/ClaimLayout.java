package org.majorant.read;

import java.util.List;
import java.util.Set;
import org.majorant.text.SourceFile;

/**
 * The canonical layout of claim blocks: two spaces for what belongs to a theorem, four inside a proof, six for a continued
 * line, one space after a keyword, no space at line ends. Words and formulas stay as they were written.
 */
public final class ClaimLayout {
    private ClaimLayout() {}

    /** The text of a theory file without errors, laid out. Laying out twice changes nothing more. */
    public static String canonical(SourceFile file) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        boolean theoremOpen = false;
        for (ClaimBlocks.Block b : ClaimBlocks.of(file)) {
            out.append(file.text(), at, b.start());
            theoremOpen = block(file.text().substring(b.start(), b.end()), theoremOpen, out);
            at = b.end();
        }
        return out.append(file.text().substring(at)).toString();
    }

    private static boolean block(String text, boolean theoremOpenBefore, StringBuilder out) {
        boolean theorem = theoremOpenBefore;
        boolean proof = false;
        boolean continued = false;
        int depth = 0;
        List<String> lines = List.of(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            String word = line.split("[^A-Za-z]", 2)[0];
            if (!continued && depth == 0 && !line.isEmpty()) {
                if (word.equals("theorem")) {
                    theorem = true;
                    proof = false;
                } else if (word.equals("check") || word.equals("expect")) {
                    proof = false;
                }
            }
            boolean goesOn = continued || depth > 0 || startsContinuation(line);
            int indent = line.isEmpty() ? 0 : indent(word, theorem, proof, goesOn);
            out.append(" ".repeat(indent)).append(line);
            if (i + 1 < lines.size()) {
                out.append('\n');
            }
            if (word.equals("proof") && !goesOn) {
                proof = true;
            }
            String code = withoutComment(line);
            depth = Math.max(0, depth + count(code, "([{") - count(code, ")]}"));
            continued = !code.isEmpty() && "+-*/^=<>~,:".indexOf(code.charAt(code.length() - 1)) >= 0;
        }
        return theorem;
    }

    private static boolean startsContinuation(String line) {
        return !line.isEmpty() && "+-*/^=<>~,)]}".indexOf(line.charAt(0)) >= 0
                || line.matches("(by|when|and|or|iff|implies|as)\\b.*");
    }

    private static int indent(String word, boolean theorem, boolean proof, boolean goesOn) {
        int base = !theorem || word.equals("theorem")
                ? 0
                : proof && !Set.of("check", "expect").contains(word) ? 4 : 2;
        return goesOn ? base + 4 : base;
    }

    private static String withoutComment(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (line.charAt(i) == '#' && !quoted) {
                return line.substring(0, i).strip();
            }
        }
        return line;
    }

    private static int count(String code, String brackets) {
        return (int) code.chars().filter(c -> brackets.indexOf(c) >= 0).count();
    }
}
