package org.majorant.certificate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Claims that hold for every point of a closed box that meets the hypotheses.
 *
 * <p>The statement is {@code (for (box (x 1 4) …) (given (<= l r) …) (claim (<= l r) …))}, ranges with rational ends. The tree
 * is {@code (split x 0x1p1 low high)}, {@code natural}, where every claim has to hold by plain interval evaluation, or {@code
 * (excluded 0)}, where that hypothesis has to fail.
 */
final class Boxes {
    private final List<Term> givens;
    private final List<Term> claims;
    private int holding;

    private Boxes(List<Term> givens, List<Term> claims) {
        this.givens = givens;
        this.claims = claims;
    }

    static Certificate.Answer check(Map<String, String> json) {
        List<String> fields = Certificate.exactly(json, List.of("format", "theorem", "statement", "sha256", "tree"));
        String statement = fields.get(2);
        String hash = Certificate.sha256(statement);
        if (!fields.get(0).equals("majorant-box-1") || !hash.equals(fields.get(3))) {
            throw new Rejection("another format, or the hash is not that of the statement");
        }
        List<Term> parts = Term.read(statement).arguments("for");
        if (parts.size() != 3) {
            throw new Rejection("box, given and claim expected");
        }
        Map<String, Range> box = new LinkedHashMap<>();
        for (Term side : parts.get(0).arguments("box")) {
            List<String> ends = Certificate.atoms(side.arguments(side.head()), 2);
            Range range = new Range(
                    Range.rational(ends.get(0)).lo(),
                    Range.rational(ends.get(1)).hi());
            if (!side.head().matches("[\\p{L}_].*") || box.put(side.head(), range) != null) {
                throw new Rejection("a symbol, once, with two ends expected");
            }
        }
        Boxes c = new Boxes(parts.get(1).arguments("given"), parts.get(2).arguments("claim"));
        if (c.claims.isEmpty()) {
            throw new Rejection("nothing is claimed");
        }
        c.tree(Term.read(fields.get(4)), box);
        if (c.holding == 0) {
            throw new Rejection("the hypotheses hold nowhere in the box");
        }
        return new Certificate.Answer(true, fields.get(1), hash, "holds");
    }

    private void tree(Term node, Map<String, Range> box) {
        Evaluation here = new Evaluation(box);
        if ("natural".equals(node.atom())) {
            holding++;
            if (!claims.stream().allMatch(c -> here.holds(c, false))) {
                throw new Rejection("a claim is not seen to hold on a leaf");
            }
        } else if (node.head().equals("excluded")) {
            String given = Certificate.atoms(node.arguments("excluded"), 1).get(0);
            if (!here.holds(givens.get(Integer.parseInt(given)), true)) {
                throw new Rejection("a hypothesis is not seen to fail on a leaf");
            }
        } else {
            List<Term> parts = node.arguments("split");
            List<String> cut = Certificate.atoms(parts.subList(0, 2), 2);
            Range whole = box.get(cut.get(0));
            BigDecimal at = new BigDecimal(Double.parseDouble(cut.get(1)));
            if (parts.size() != 4 || whole == null || at.compareTo(whole.lo()) < 0 || at.compareTo(whole.hi()) > 0) {
                throw new Rejection("a cut outside the box");
            }
            tree(parts.get(2), with(box, cut.get(0), new Range(whole.lo(), at)));
            tree(parts.get(3), with(box, cut.get(0), new Range(at, whole.hi())));
        }
    }

    private static Map<String, Range> with(Map<String, Range> box, String symbol, Range range) {
        Map<String, Range> copy = new LinkedHashMap<>(box);
        copy.put(symbol, range);
        return copy;
    }
}
