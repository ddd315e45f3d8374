package org.majorant.certificate;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Re-checks a certificate that claims hold for every point of a closed box that meets the hypotheses.
 *
 * <p>The statement is {@code (for (box (x 1 4) …) (given (<= l r) …) (claim (<= l r) …))}, ranges with rational ends. The tree
 * is {@code (split x 0x1p1 low high)}, {@code natural}, where every claim has to hold by plain interval evaluation, or {@code
 * (excluded 0)}, where that hypothesis has to fail.
 */
public final class Certificate {
    private static final Pattern FIELDS = Pattern.compile(
            ("{ 'format' : 'majorant-box-1' , 'theorem' : '@' , 'statement' : '@' , 'sha256' : '@' , 'tree' : '@' }")
                    .replace("{", "\\{")
                    .replace("}", "\\}\\s*")
                    .replace(" ", "\\s*")
                    .replace("@", "([^'\\\\]*)")
                    .replace('\'', '"'));

    private final List<Term> givens;
    private final List<Term> claims;
    private int holding;

    /**
     * The answer.
     *
     * @param accepted whether the statement is proved
     * @param theorem the theorem that the certificate names; empty for none
     * @param sha256 the hash of the statement, computed here; empty where there is no statement
     * @param text {@code holds}, or {@code rejected: } and the reason
     */
    public record Answer(boolean accepted, String theorem, String sha256, String text) {}

    private Certificate(List<Term> givens, List<Term> claims) {
        this.givens = givens;
        this.claims = claims;
    }

    /** Checks the text of a certificate. Never throws; whatever is not understood is rejected. */
    public static Answer check(String json) {
        try {
            return read(json);
        } catch (Rejection e) {
            return new Answer(false, "", "", "rejected: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return new Answer(
                    false, "", "", "rejected: not computable (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static Answer read(String json) {
        Matcher fields = FIELDS.matcher(json);
        if (!fields.matches()) {
            throw new Rejection("a JSON object of majorant-box-1 expected");
        }
        String statement = fields.group(2);
        String hash = sha256(statement);
        if (!hash.equals(fields.group(3))) {
            throw new Rejection("the hash is not that of the statement");
        }
        List<Term> parts = Term.read(statement).arguments("for");
        if (parts.size() != 3) {
            throw new Rejection("box, given and claim expected");
        }
        Map<String, Range> box = new LinkedHashMap<>();
        for (Term side : parts.get(0).arguments("box")) {
            List<String> ends = atoms(side.arguments(side.head()), 2);
            Range range = new Range(
                    Range.rational(ends.get(0)).lo(),
                    Range.rational(ends.get(1)).hi());
            if (!side.head().matches("[\\p{L}_].*") || box.put(side.head(), range) != null) {
                throw new Rejection("a symbol, once, with two ends expected");
            }
        }
        Certificate c =
                new Certificate(parts.get(1).arguments("given"), parts.get(2).arguments("claim"));
        if (c.claims.isEmpty()) {
            throw new Rejection("nothing is claimed");
        }
        c.tree(Term.read(fields.group(4)), box);
        if (c.holding == 0) {
            throw new Rejection("the hypotheses hold nowhere in the box");
        }
        return new Answer(true, fields.group(1), hash, "holds");
    }

    private void tree(Term node, Map<String, Range> box) {
        Evaluation here = new Evaluation(box);
        if ("natural".equals(node.atom())) {
            holding++;
            if (!claims.stream().allMatch(c -> here.holds(c, false))) {
                throw new Rejection("a claim is not seen to hold on a leaf");
            }
        } else if (node.head().equals("excluded")) {
            int given = Integer.parseInt(String.join(" ", atoms(node.arguments("excluded"), 1)));
            if (!here.holds(givens.get(given), true)) {
                throw new Rejection("a hypothesis is not seen to fail on a leaf");
            }
        } else {
            List<Term> parts = node.arguments("split");
            List<String> cut = atoms(parts.subList(0, 2), 2);
            Range whole = box.get(cut.get(0));
            BigDecimal at = new BigDecimal(Double.parseDouble(cut.get(1)));
            if (parts.size() != 4 || whole == null || at.compareTo(whole.lo()) < 0 || at.compareTo(whole.hi()) > 0) {
                throw new Rejection("a cut outside the box");
            }
            tree(parts.get(2), with(box, cut.get(0), new Range(whole.lo(), at)));
            tree(parts.get(3), with(box, cut.get(0), new Range(at, whole.hi())));
        }
    }

    private static List<String> atoms(List<Term> terms, int n) {
        if (terms.size() != n || terms.stream().anyMatch(t -> t.atom() == null)) {
            throw new Rejection(n + " words expected");
        }
        return terms.stream().map(Term::atom).toList();
    }

    private static Map<String, Range> with(Map<String, Range> box, String symbol, Range range) {
        Map<String, Range> copy = new LinkedHashMap<>(box);
        copy.put(symbol, range);
        return copy;
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new Rejection("this machine has no SHA-256");
        }
    }
}
