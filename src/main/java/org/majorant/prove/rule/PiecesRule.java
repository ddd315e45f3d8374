package org.majorant.prove.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.Definedness;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Formula.Piece;
import org.majorant.theorem.Reason;
import org.majorant.theorem.Rules;

/**
 * {@code piece a < x < b: increasing, root r by pieces}: on the stretch the difference of the sides is strictly monotone,
 * and {@code r} lies in it and solves the equation; {@code piece …: no root}: the difference has a known sign there.
 * {@code roots x: … count n by pieces}: the pieces before cover the domain but for their break points, at which the
 * difference is either not 0 or 0 for certain; pieces with a root and break points that are roots are n together.
 *
 * <p>Side conditions: as told, each one decided under the hypotheses and the bounds of the piece alone.
 */
public final class PiecesRule implements Rule {
    @Override
    public RuleCard card() {
        return RuleCard.of(Rules.PIECES)
                .proves("how many roots an equation has")
                .needs(
                        "The pieces cover the domain of x, an interval of reals, and meet at their break points, whose "
                                + "order is known.",
                        "On a piece `increasing` or `decreasing` the derivative of the difference of the sides has that "
                                + "sign everywhere; a root that is given lies in the piece and solves the equation; without one, "
                                + "an end shows that there is none.",
                        "On a piece `no root` the sign of the difference is known and not 0.",
                        "A break point, or a closed end of the domain, is either known to be a root or known to be none. "
                                + "All roots together are as many as the step says.")
                .accepts("""
                        theorem two-roots
                          let x in real
                          let z in (-inf, 0)
                          given z > -exp(-1)
                          claim roots x: x*exp(x) = z count 2
                          proof
                            piece x < -1: decreasing, root Wm1(z)   by pieces
                            piece x > -1: increasing, root W0(z)    by pieces
                            claim 1                                 by pieces
                        """)
                .refuses("""
                        theorem a-piece-is-missing
                          let x in real
                          let z in (-inf, 0)
                          given z > -exp(-1)
                          claim roots x: x*exp(x) = z count 2
                          proof
                            piece x > -1: increasing, root W0(z)    by pieces
                            claim 1                                 by pieces
                        """, "the pieces do not cover the domain")
                .withoutLemma("root counts are not exported to Coq");
    }

    @Override
    public Conclusion check(Situation situation) {
        if (situation.claim() instanceof Piece p) {
            return piece(p, situation);
        }
        if (situation.claim() instanceof Formula.RootCount r) {
            return count(r, situation);
        }
        return Conclusion.refused("'pieces' proves pieces and root counts");
    }

    /** A piece is checked against the equation when the roots are counted: here only that it is a stretch of a symbol. */
    private static Conclusion piece(Piece p, Situation situation) {
        return new Stretch(p).isWellFormed()
                ? Conclusion.accepted("checked where the roots are counted")
                : Conclusion.refused("a piece is 'x < a', 'a < x < b' or 'x > b'");
    }

    private static Conclusion count(Formula.RootCount claim, Situation situation) {
        List<Stretch> stretches = new ArrayList<>();
        for (Fact f : situation.facts()) {
            if (f.formula() instanceof Piece p && p.variable() == claim.variable()) {
                stretches.add(new Stretch(p));
            }
        }
        if (stretches.isEmpty()) {
            Piece whole = new Piece(List.of(), claim.variable(), Piece.Behaviour.NO_ROOT, null);
            stretches.add(new Stretch(whole));
        }
        int roots = 0;
        for (Stretch s : stretches) {
            Optional<Reason> reason = refuse(s, claim, situation);
            if (reason.isPresent()) {
                return Conclusion.refused("on ", s.shown(), ": ", reason.get());
            }
            roots += s.piece().root() == null ? 0 : 1;
        }
        Optional<Reason> gap = gap(stretches, claim, situation);
        if (gap.isPresent()) {
            return Conclusion.refused(gap.get());
        }
        roots += rootsAtBreaks(stretches, claim, situation);
        return roots == claim.count()
                ? Conclusion.accepted(stretches.size(), " pieces, ", roots, (roots == 1 ? " root" : " roots"))
                : Conclusion.refused("the pieces have ", roots, " roots, not ", claim.count());
    }

    /** The reason why what the piece says is not known; empty when it holds. */
    private static Optional<Reason> refuse(Stretch s, Formula.RootCount claim, Situation situation) {
        Expr.Sym x = claim.variable();
        Relation equation = claim.equation();
        List<Relation> known = new ArrayList<>(s.piece().where());
        situation.known().stream().filter(r -> !SolvingRule.mentions(r, x)).forEach(known::add);
        NormalForm form = NormalForm.assuming(known);
        Expr f = Expr.sub(equation.left(), equation.right());
        if (s.piece().behaviour() == Piece.Behaviour.NO_ROOT) {
            Sign sign = form.compare(equation.left(), equation.right());
            return sign.isNonZero() ? Optional.empty() : Optional.of(Reason.of("the sign of ", f, " is not known"));
        }
        Optional<Sign> slope = SolvingRule.Monotone.derivativeSign(form, f, x);
        boolean increasing = s.piece().behaviour() == Piece.Behaviour.INCREASING;
        if (slope.isEmpty() || slope.get().isPositive() != increasing) {
            return Optional.of(
                    Reason.of("it is not known that ", f, " is strictly ", (increasing ? "increasing" : "decreasing")));
        }
        return s.piece().root() == null
                ? awayFromZero(s, f, x, increasing, situation)
                : root(s, equation, x, situation);
    }

    /** A monotone stretch without a root: at one of its finite ends the difference already has the sign that it keeps. */
    private static Optional<Reason> awayFromZero(
            Stretch s, Expr f, Expr.Sym x, boolean increasing, Situation situation) {
        NormalForm form = situation.normalForm(r -> !SolvingRule.mentions(r, x));
        for (boolean lower : new boolean[] {true, false}) {
            Expr end = lower ? s.lower() : s.upper();
            if (end == null || !endsDomain(form, x.domain(), end)) {
                continue;
            }
            Sign at = sign(form, Exprs.substitute(f, Map.of(x, end)));
            boolean keeps = lower == increasing ? at.isNonNegative() : at.isNonPositive();
            if (keeps) {
                return Optional.empty();
            }
        }
        return Optional.of(Reason.of("no root is given, and no end shows that there is none"));
    }

    /** Whether a piece of the domain ends there: beyond the domain nothing is known of the difference. */
    private static boolean endsDomain(NormalForm form, Domain d, Expr end) {
        return (d.lower().isInfinite()
                        || Values.holds(
                                form,
                                new Relation(
                                        end, Relation.Op.GE, Expr.num(d.lower().value()))))
                && (d.upper().isInfinite()
                        || Values.holds(
                                form,
                                new Relation(
                                        end, Relation.Op.LE, Expr.num(d.upper().value()))));
    }

    private static Optional<Reason> root(Stretch s, Relation equation, Expr.Sym x, Situation situation) {
        Expr root = s.piece().root();
        NormalForm form = situation.normalForm(r -> !SolvingRule.mentions(r, x));
        Map<Expr.Sym, Expr> put = Map.of(x, root);
        if (Exprs.contains(root, x)) {
            return Optional.of(Reason.of("the root holds ", x, " itself"));
        }
        if (!Implication.holds(form, equation.map(e -> Exprs.substitute(e, put)))) {
            return Optional.of(Reason.of(root, " is not found to solve ", equation));
        }
        List<Relation> inside = new ArrayList<>(Definedness.inside(x, x.domain()));
        inside.addAll(s.piece().where());
        for (Relation r : inside) {
            Relation at = r.map(e -> Exprs.substitute(e, put));
            if (!compare(form, at).satisfies(at.op())) {
                return Optional.of(Reason.of("it is not known that ", at));
            }
        }
        return Optional.empty();
    }

    /** What the pieces leave open: part of the domain, a break point that may be a root, or an overlap. */
    private static Optional<Reason> gap(List<Stretch> stretches, Formula.RootCount claim, Situation situation) {
        Expr.Sym x = claim.variable();
        Domain d = x.domain();
        Stretch first = stretches.get(0);
        Stretch last = stretches.get(stretches.size() - 1);
        if (d.integral() || !reaches(first.lower(), d.lower()) || !reaches(last.upper(), d.upper())) {
            return Optional.of(Reason.of("the pieces do not cover the domain ", d, " of ", x));
        }
        NormalForm form = situation.normalForm(r -> !SolvingRule.mentions(r, x));
        for (int i = 0; i + 1 < stretches.size(); i++) {
            Expr end = stretches.get(i).upper();
            if (end == null || end != stretches.get(i + 1).lower()) {
                return Optional.of(Reason.of(
                        "the pieces ",
                        stretches.get(i).shown(),
                        " and ",
                        stretches.get(i + 1).shown(),
                        " do not meet"));
            }
            if (i > 0
                    && !compare(form, Relation.eq(stretches.get(i).lower(), end))
                            .isNegative()) {
                return Optional.of(Reason.of(
                        "the order of the break points of ", stretches.get(i).shown(), " is not known"));
            }
            boolean decided = atBreak(form, claim, end).isNonZero() || isRootInDomain(form, claim, end);
            if (!decided) {
                return Optional.of(Reason.of("the break point ", end, " may be a root"));
            }
        }
        return closedEnds(d) && !endsExcluded(form, claim, d)
                ? Optional.of(Reason.of("an end of the domain ", d, " of ", x, " may be a root"))
                : Optional.empty();
    }

    private static Sign atBreak(NormalForm form, Formula.RootCount claim, Expr end) {
        Expr f = Expr.sub(claim.equation().left(), claim.equation().right());
        return sign(form, Exprs.substitute(f, Map.of(claim.variable(), end)));
    }

    private static boolean isRootInDomain(NormalForm form, Formula.RootCount claim, Expr end) {
        return atBreak(form, claim, end) == Sign.ZERO
                && Definedness.inside(claim.variable(), claim.variable().domain()).stream()
                        .map(r -> r.map(e -> Exprs.substitute(e, Map.of(claim.variable(), end))))
                        .allMatch(r -> compare(form, r).satisfies(r.op()));
    }

    /** How many break points are roots; each was decided before. */
    private static int rootsAtBreaks(List<Stretch> stretches, Formula.RootCount claim, Situation situation) {
        NormalForm form = situation.normalForm(r -> !SolvingRule.mentions(r, claim.variable()));
        int roots = 0;
        for (Stretch s : stretches.subList(0, stretches.size() - 1)) {
            roots += atBreak(form, claim, s.upper()) == Sign.ZERO ? 1 : 0;
        }
        return roots;
    }

    private static boolean closedEnds(Domain d) {
        return d.lower().closed() || d.upper().closed();
    }

    private static boolean endsExcluded(NormalForm form, Formula.RootCount claim, Domain d) {
        Expr f = Expr.sub(claim.equation().left(), claim.equation().right());
        return (!d.lower().closed() || excluded(form, f, claim.variable(), d.lower()))
                && (!d.upper().closed() || excluded(form, f, claim.variable(), d.upper()));
    }

    private static boolean excluded(NormalForm form, Expr f, Expr.Sym x, Domain.End end) {
        return sign(form, Exprs.substitute(f, Map.of(x, Expr.num(end.value())))).isNonZero();
    }

    private static boolean reaches(Expr end, Domain.End of) {
        return end == null || !of.isInfinite() && end == Expr.num(of.value());
    }

    private static Sign sign(NormalForm form, Expr e) {
        try {
            return form.compare(e, Expr.ZERO);
        } catch (UndecidedException x) {
            return Sign.UNKNOWN;
        }
    }

    private static Sign compare(NormalForm form, Relation r) {
        try {
            return form.compare(r.left(), r.right());
        } catch (UndecidedException x) {
            return Sign.UNKNOWN;
        }
    }

    /** A piece with its ends; null for the end of the domain. */
    private record Stretch(Piece piece) {
        Expr lower() {
            return end(true);
        }

        Expr upper() {
            return end(false);
        }

        private Expr end(boolean lower) {
            for (Relation r : piece.where()) {
                Relation xFirst = r.left() == piece.variable() ? r : r.swapped();
                boolean isLower = xFirst.op() == Relation.Op.GT;
                if (xFirst.left() == piece.variable() && isLower == lower) {
                    return xFirst.right();
                }
            }
            return null;
        }

        /** At most one end on either side, and nothing else. */
        boolean isWellFormed() {
            long below = piece.where().stream()
                    .map(r -> r.left() == piece.variable() ? r : r.swapped())
                    .filter(r -> r.op() == Relation.Op.GT)
                    .count();
            return below <= 1
                    && piece.where().size() - below <= 1
                    && piece.where().stream()
                            .map(r -> r.left() == piece.variable() ? r : r.swapped())
                            .allMatch(r -> r.left() == piece.variable()
                                    && (r.op() == Relation.Op.LT || r.op() == Relation.Op.GT)
                                    && !Exprs.contains(r.right(), piece.variable()));
        }

        Reason shown() {
            return piece.where().isEmpty() ? Reason.of("the whole domain") : Reason.of(piece.where());
        }
    }
}
