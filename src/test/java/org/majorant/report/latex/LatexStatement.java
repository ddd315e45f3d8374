package org.majorant.report.latex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.theorem.Statement;

/** A printed theorem, read as a reader of the paper would: what is declared, supposed and claimed, and the steps of its proof. */
final class LatexStatement {
    private static final Pattern DISPLAY =
            Pattern.compile("\\\\begin\\{gather\\*}\n(.*?)\n\\\\end\\{gather\\*}", Pattern.DOTALL);

    private final Map<List<String>, Expr.Sym> symbols = new LinkedHashMap<>();
    private final Map<List<String>, Domain> functions = new LinkedHashMap<>();
    private final Map<String, Domain> declared = new LinkedHashMap<>();
    private final Map<String, Domain> bound = new LinkedHashMap<>();
    private final Map<String, String> functionTypes = new LinkedHashMap<>();
    private final Map<String, Expr> abbreviations = new LinkedHashMap<>();
    private final List<Statement> hypotheses = new ArrayList<>();
    private final List<String> laws = new ArrayList<>();
    private final List<Statement> claims = new ArrayList<>();
    private final List<Statement> steps = new ArrayList<>();

    private LatexStatement() {}

    /** Reads one printed theorem with its verdict and its steps. */
    static LatexStatement read(String theorem) {
        LatexStatement s = new LatexStatement();
        Matcher head = Pattern.compile("\\\\marked\\{.*\n").matcher(theorem);
        String body = theorem.substring(head.find() ? head.end() : 0, theorem.indexOf("\\begin{verdict}"));
        s.declarations(body, "Let");
        s.abbreviations(body);
        s.displays(body, "Suppose").forEach(s::hypothesis);
        s.displays(body, "(?:We have|Then|The statement is that)").forEach(line -> s.claims.add(s.statement(line)));
        int proof = theorem.indexOf("\\begin{steps}");
        if (proof >= 0) {
            s.proof(theorem.substring(proof));
        }
        return s;
    }

    private void proof(String text) {
        int first = Math.max(text.indexOf("\n\\proofstep"), text.indexOf("\n\\longstep"));
        for (String macro : List.of("\n\\proofstep", "\n\\longstep")) {
            int at = text.indexOf(macro);
            first = at >= 0 ? Math.min(first, at) : first;
        }
        if (first < 0) {
            return;
        }
        String head = text.substring(0, first + 1);
        declarations(head, "(?:Here let|Let)");
        abbreviations(head);
        Matcher m = Pattern.compile("\\\\(?:proofstep|longstep)\\{[^}]*}\\{[0-9]+}\\{")
                .matcher(text);
        while (m.find()) {
            String formula = text.substring(m.end(), closing(text, m.end()));
            steps.add(formula.matches("\\\\text\\{(?:the claim|claim~.*)}") ? null : statement(formula));
        }
    }

    private static int closing(String text, int from) {
        int depth = 1;
        for (int i = from; ; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
            if (depth == 0) {
                return i;
            }
        }
    }

    private void declarations(String text, String opening) {
        Matcher m = Pattern.compile("(?m)^(" + opening + "|Bound variables range over) (\\$.*)\\.$")
                .matcher(text);
        while (m.find()) {
            String sentence = m.group(2);
            if (sentence.contains("be a sequence")) {
                sequence(sentence);
            } else if (sentence.contains("be a function")) {
                function(sentence);
            } else {
                members(sentence, m.group(1).startsWith("Bound") ? bound : declared);
            }
        }
    }

    private void members(String sentence, Map<String, Domain> into) {
        List<List<String>> pending = new ArrayList<>();
        Matcher m = Pattern.compile("\\$([^$]*)\\$").matcher(sentence);
        while (m.find()) {
            LatexTokens tokens = new LatexTokens(m.group(1));
            List<String> name = tokens.until(">", "\\in", "");
            pending.add(name);
            if (!tokens.atEnd()) {
                boolean positive = tokens.take().equals(">");
                if (positive) {
                    tokens.expect("0");
                }
                Domain d = positive ? Domain.POSITIVE : LatexFormulas.set(tokens);
                pending.forEach(n -> symbol(n, d, into));
                pending.clear();
            }
        }
        if (!pending.isEmpty()) {
            throw new IllegalArgumentException("without a domain: " + pending);
        }
    }

    private void symbol(List<String> name, Domain d, Map<String, Domain> into) {
        symbols.put(name, Expr.sym(String.join("", name), d));
        into.put(String.join("", name), d);
    }

    private static Matcher matched(String regex, String text) {
        Matcher m = Pattern.compile(regex).matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("not understood: " + text);
        }
        return m;
    }

    private void function(String sentence) {
        Matcher m = matched("\\$(.*) \\\\colon (.*) \\\\to (.*)\\$ be a function", sentence);
        List<String> base = LatexTokens.split(m.group(1));
        Domain range = LatexFormulas.set(new LatexTokens(m.group(3)));
        functions.put(base, range);
        functionTypes.put(String.join("", base), sets(m.group(2)) + " -> " + range);
    }

    private void sequence(String sentence) {
        Matcher m = matched(
                "\\$\\((.*)_\\{[^{}]*(?:\\{[^{}]*})?[^{}]*}\\)_\\{.* \\\\in (.*)}\\$ be a sequence in \\$(.*)\\$",
                sentence);
        List<String> base = new ArrayList<>(LatexTokens.split(m.group(1)));
        base.add("_");
        Domain range = LatexFormulas.set(new LatexTokens(m.group(3)));
        functions.put(base, range);
        functionTypes.put(String.join("", base), sets(m.group(2)) + " -> " + range);
    }

    private static String sets(String text) {
        LatexTokens tokens = new LatexTokens(text);
        List<String> all = new ArrayList<>();
        do {
            all.add(LatexFormulas.set(tokens).toString());
        } while (tokens.accept("\\times"));
        return String.join(" x ", all);
    }

    private void abbreviations(String text) {
        Matcher m = Pattern.compile("(?m)^Write\n" + DISPLAY.pattern(), Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(text);
        while (m.find()) {
            LatexTokens tokens = new LatexTokens(m.group(1));
            do {
                tokens.accept("\\\\");
                tokens.accept("\\qquad");
                List<String> name = tokens.until("=");
                tokens.expect("=");
                abbreviations.put(String.join("", name), reader(tokens).sum());
                symbols.put(name, Expr.sym(String.join("", name), Domain.REAL));
            } while (tokens.accept(","));
            tokens.expect(".");
        }
    }

    private LatexReader reader(LatexTokens tokens) {
        return new LatexReader(tokens, symbols, functions);
    }

    /** The lines of the display after a word, without the breaks that only make them fit. */
    private List<String> displays(String text, String word) {
        Matcher m = Pattern.compile("(?m)^" + word + "\n" + DISPLAY.pattern(), Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(text);
        List<String> lines = new ArrayList<>();
        while (m.find()) {
            lines.addAll(List.of(m.group(1).split("\\\\\\\\\n")));
        }
        return lines;
    }

    private void hypothesis(String line) {
        Matcher law =
                Pattern.compile("\\\\qquad\\\\text\\{\\(law (.*?), [a-z ]*\\)}").matcher(line);
        laws.add(law.find() ? law.group(1) : "");
        hypotheses.add(statement(law.reset().replaceAll("")));
    }

    private Statement statement(String line) {
        String plain = line.replaceAll(" \\\\tag\\{.*$", "");
        Matcher m = Pattern.compile("\\\\begin\\{split}(.*)\\\\end\\{split}", Pattern.DOTALL)
                .matcher(plain);
        if (m.find()) {
            plain = m.group(1).replaceAll("\\\\\\\\ &( \\\\quad \\{})?", " ").replace("&", "");
        }
        LatexTokens tokens = new LatexTokens(plain);
        Statement s = new LatexFormulas(tokens, reader(tokens)).statement();
        if (!tokens.atEnd()) {
            throw tokens.error("left over");
        }
        return s;
    }

    /** Everything that was read, one piece a line, without the steps. */
    List<String> lines() {
        List<String> out = new ArrayList<>();
        declared.forEach((n, d) -> out.add("symbol " + n + " in " + d));
        bound.forEach((n, d) -> out.add("bound " + n + " in " + d));
        functionTypes.forEach((n, t) -> out.add("function " + n + ": " + t));
        abbreviations.forEach((n, e) -> out.add("write " + n + " = " + Shape.of(e)));
        for (int i = 0; i < hypotheses.size(); i++) {
            out.add("given " + laws.get(i) + ": " + Shape.of(hypotheses.get(i)));
        }
        claims.forEach(c -> out.add("claim " + Shape.of(c)));
        return out.stream().sorted().collect(Collectors.toList());
    }

    /** The steps; null for one that proves a claim. */
    List<Statement> steps() {
        return steps;
    }
}
