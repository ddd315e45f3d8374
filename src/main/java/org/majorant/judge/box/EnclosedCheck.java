package org.majorant.judge.box;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.NoValueException;
import org.majorant.judge.search.Falsifier;
import org.majorant.judge.search.SimpleRationals;
import org.majorant.number.interval.Interval;
import org.majorant.prove.BoxProof;
import org.majorant.prove.StatementBox;
import org.majorant.prove.box.Enclosure;
import org.majorant.prove.rule.BoxNeeds;
import org.majorant.prove.trust.TrustLog;
import org.majorant.theorem.Check;
import org.majorant.theorem.Reason;
import org.majorant.theorem.Statement;
import org.majorant.verdict.Level;
import org.majorant.verdict.Verdict;
import org.majorant.verdict.Witness;

/**
 * Carries out {@code check enclosed on …}: the claims hold on a whole closed box by outward-rounded intervals, or fail at a
 * point that balls confirm, or stay undecided.
 */
public final class EnclosedCheck {
    /** How many parts of a box are looked at before the question is left open. */
    static final int MOST_BOXES = 100_000;

    static final Verdict NOWHERE = new Verdict.Undecided("the hypotheses hold nowhere in the box");

    private final Check.Enclosed check;
    private final BigFraction within;

    /** @param within the tolerance with which a point is confirmed */
    public EnclosedCheck(Check.Enclosed check, BigFraction within) {
        this.check = check;
        this.within = within;
    }

    /** Points at which claims may hold with equality on the box of a check line. */
    public static List<Expr> touching(Check.Enclosed line, List<Relation> hypotheses, List<Relation> claims) {
        StatementBox box = StatementBox.of(line.box(), hypotheses, claims);
        return box.isEmpty() ? List.of() : TouchingPoints.of(box, claims);
    }

    /** What reaches further; an open question only where nothing else is. */
    public static Verdict stronger(Verdict v, Verdict enclosed) {
        boolean proved = Verdict.proofOf(v).isPresent();
        boolean answers = proved || v instanceof Verdict.Supported;
        boolean weaker = enclosed instanceof Verdict.Undecided ? answers : proved;
        return weaker ? v : enclosed;
    }

    /** The verdict on claims grouped by the conditions under which they are made: the first that is against, if any. */
    public Verdict verdict(
            List<Relation> hypotheses, Map<List<Relation>, List<Relation>> claimsByConditions, List<Statement> shapes) {
        List<Verdict> all = new ArrayList<>();
        claimsByConditions.forEach((conditions, claims) -> {
            if (!claims.isEmpty() || shapes.isEmpty()) {
                all.add(verdict(joined(hypotheses, conditions), claims));
            }
        });
        shapes.forEach(s -> all.add(
                EnclosedShape.verdict(joined(hypotheses, s.conditions()), s.formula(), check.box(), MOST_BOXES)));
        return all.stream()
                .filter(v -> v instanceof Verdict.Refuted)
                .findFirst()
                .or(() ->
                        all.stream().filter(v -> v instanceof Verdict.Undecided).findFirst())
                .orElseGet(() -> all.isEmpty()
                        ? new Verdict.Undecided("there is no claim to enclose")
                        : all.get(all.size() - 1));
    }

    private static List<Relation> joined(List<Relation> a, List<Relation> b) {
        List<Relation> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }

    /** The verdict on claims under hypotheses, both with values at points and without abbreviations. */
    private Verdict verdict(List<Relation> hypotheses, List<Relation> claims) {
        StatementBox box = StatementBox.of(check.box(), hypotheses, claims);
        if (claims.isEmpty() || box.isEmpty()) {
            return claims.isEmpty() ? new Verdict.Undecided("there is no claim to enclose") : NOWHERE;
        }
        Enclosure.Result result;
        try {
            double within = check.within().doubleValue();
            Optional<List<Relation>> needs = BoxNeeds.of(claims, List.of());
            if (needs.isEmpty()) {
                return new Verdict.Undecided("a side of a claim is not known to have a value on the box");
            }
            List<Relation> all = joined(claims, needs.get());
            result = new Enclosure(hypotheses, all, box.enclosures(), within, Enclosure.Forms.ALL)
                    .touching(BoxProof.contacts(claims, TouchingPoints.of(box, claims), new TrustLog()))
                    .prove(MOST_BOXES);
        } catch (NoValueException e) {
            return new Verdict.Undecided(Reason.inOrder(e.parts()));
        } catch (NotDifferentiableException e) {
            return new Verdict.Undecided(Reason.inOrder(e.parts()));
        }
        if (result instanceof Enclosure.Proved p) {
            boolean exact = check.within().signum() == 0 || claims.stream().noneMatch(c -> c.op() == Relation.Op.EQ);
            return exact ? proved(p.boxes(), p.someHolds(), box) : withinTolerance(p, box);
        }
        if (result instanceof Enclosure.Failed f) {
            return failed(f, box, hypotheses, claims);
        }
        Enclosure.Undecided u = (Enclosure.Undecided) result;
        return new Verdict.Undecided("the enclosure leaves " + u.open() + " boxes open after " + u.boxes()
                + " were looked at, one of them " + named(u.remaining().get(0)));
    }

    private Verdict withinTolerance(Enclosure.Proved p, StatementBox box) {
        return p.someHolds()
                ? new Verdict.Supported(
                        Level.ENCLOSED,
                        "equations hold within " + check.within().doubleValue() + " for all " + box + "; "
                                + counted(p.boxes()))
                : NOWHERE;
    }

    /** The verdict on a claim that was settled on the whole box. */
    static Verdict proved(int boxes, boolean someHolds, StatementBox box) {
        if (!someHolds) {
            return NOWHERE;
        }
        return new Verdict.Supported(Level.ENCLOSED, "holds for all " + box + "; " + counted(boxes));
    }

    private static String counted(int boxes) {
        return boxes + (boxes == 1 ? " box" : " boxes");
    }

    private Verdict failed(Enclosure.Failed f, StatementBox box, List<Relation> hypotheses, List<Relation> claims) {
        Map<Expr.Sym, BigFraction> point = new LinkedHashMap<>();
        f.where().forEach((s, x) -> point.put(s, member(s.domain(), box.left(s), x)));
        Optional<Witness.Point> witness =
                point.containsValue(null) ? Optional.empty() : Falsifier.confirm(hypotheses, claims, point, within);
        return witness.<Verdict>map(Verdict.Refuted::new)
                .orElseGet(() -> new Verdict.Undecided("the claim seems to fail on the box " + named(f.where())
                        + ", but no point of it confirms that"));
    }

    /** A simple rational of the domain, within the range and the interval; null when none is found. */
    static BigFraction member(Domain d, StatementBox.Range range, Interval x) {
        BigFraction low = Double.isInfinite(x.inf()) ? null : SimpleRationals.exact(x.inf());
        BigFraction high = Double.isInfinite(x.sup()) ? null : SimpleRationals.exact(x.sup());
        low = low == null ? range.low() : range.low() == null ? low : Rationals.max(low, range.low());
        high = high == null ? range.high() : range.high() == null ? high : Rationals.min(high, range.high());
        if (low == null) {
            low = high == null ? BigFraction.ZERO : high.subtract(BigFraction.ONE);
        }
        if (high == null) {
            high = low.add(BigFraction.ONE);
        }
        if (low.compareTo(high) > 0) {
            return null;
        }
        List<BigFraction> candidates = new ArrayList<>();
        candidates.add(SimpleRationals.simplestBetween(low, high));
        candidates.add(low.add(high).divide(2));
        return candidates.stream().filter(d::contains).findFirst().orElse(null);
    }

    static String named(Map<Expr.Sym, Interval> box) {
        return box.entrySet().stream()
                .map(e -> e.getKey().name() + " in " + e.getValue())
                .collect(Collectors.joining(", "));
    }
}
