package org.majorant.prove.normal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Fn;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Relation;
import org.majorant.expr.eval.Definedness;
import org.majorant.prove.trust.TrustLog;

/**
 * Expressions under hypotheses: their normal form, whether they are equal, the sign of their difference. The answers hold
 * for all values of the symbols in their domains that satisfy the hypotheses. Not thread-safe; make one for each question
 * or family of questions.
 */
public final class NormalForm {
    private final NormalArithmetic arithmetic;
    private final SignDecision signs;
    private final Normalizer normalizer;
    private final Workspace workspace;

    private final TrustLog log;
    private final List<Relation> assumed = new ArrayList<>();
    private final List<Expr> stated = new ArrayList<>();
    /** All that stands in a relation that is known to hold, and so has a value. */
    private final Set<Expr> known = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether each hypothesis could be brought to normal form with those before it alone. */
    private boolean inOneGo = true;

    private final Definedness definedness = new Definedness(new Known());

    public NormalForm() {
        this(new TrustLog());
    }

    /** @param log told what the answers rest on */
    public NormalForm(TrustLog log) {
        this.log = log;
        workspace = new Workspace();
        arithmetic = new NormalArithmetic(workspace);
        signs = new SignDecision(workspace, arithmetic, log);
        normalizer = new Normalizer(workspace, arithmetic, signs);
        signs.setLogarithm(normalizer.powers()::log);
        workspace.setEquality((x, y) -> isZero(arithmetic.subtract(x, y)));
    }

    /** A normal form that knows the hypotheses which it can express; the others are left out, which is sound. */
    public static NormalForm assuming(List<Relation> hypotheses) {
        return assuming(hypotheses, List.of(), new TrustLog());
    }

    /**
     * The same.
     *
     * @param stated expressions that are known to have values for another reason
     * @param log told what the answers rest on
     */
    public static NormalForm assuming(List<Relation> hypotheses, List<Expr> stated, TrustLog log) {
        NormalForm form = new NormalForm(log);
        List<Relation> later = form.assumeAll(Tightest.of(hypotheses), stated);
        later.forEach(form::assume);
        form.inOneGo = later.isEmpty();
        return form;
    }

    /** Adds more of both; whether the answers are now those of a form made of all: else this one is of no use. */
    boolean assumeFurther(List<Relation> hypotheses, List<Expr> values) {
        return inOneGo && assumeAll(hypotheses, values).isEmpty();
    }

    /** Adds what is known; the relations that could not be brought to normal form yet. */
    private List<Relation> assumeAll(List<Relation> hypotheses, List<Expr> values) {
        values.forEach(this::note);
        stated.addAll(values);
        // Roots of what may be 0 are told apart only when nothing more is to be learnt of what stands below them.
        normalizer.powers().setRootsOfZero(false);
        List<Relation> later = hypotheses.stream().filter(r -> !assume(r)).toList();
        normalizer.powers().setRootsOfZero(true);
        return later;
    }

    /**
     * Adds a hypothesis. It is used as the sign of the difference of its sides and, where both sides are known to be
     * positive, of the difference of their logarithms. A relation holds only where both sides have values, so what their
     * parts need for that is known as well.
     *
     * @return whether it could be brought to normal form
     */
    public boolean assume(Relation r) {
        if (isInfinite(r.left()) || isInfinite(r.right())) {
            return false;
        }
        assumed.add(r);
        note(r.left());
        note(r.right());
        Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        assumeNeeds(r.left(), seen);
        assumeNeeds(r.right(), seen);
        Optional<Normal> difference = attempt(() -> of(Expr.sub(r.left(), r.right())));
        difference.ifPresent(d -> signs.assume(d, Sign.of(r.op())));
        Optional<Normal> logs = attempt(() -> logDifference(r));
        logs.ifPresent(d -> signs.assume(d, Sign.of(r.op())));
        return difference.isPresent() || logs.isPresent();
    }

    private static boolean isInfinite(Expr e) {
        return Exprs.containsFormal(e, EnumSet.of(FormalKind.INFINITY))
                && !Exprs.containsFormal(e, EnumSet.of(FormalKind.LIMIT));
    }

    /** Adds an expression that is known to have a value for a reason of its own. */
    public void note(Expr e) {
        known.addAll(Exprs.strictParts(e));
    }

    /** What the parts of an expression that has a value need for it, the innermost first. */
    private void assumeNeeds(Expr e, Set<Expr> seen) {
        if (e instanceof Expr.Formal || !seen.add(e)) {
            return;
        }
        Exprs.parts(e).forEach(p -> assumeNeeds(p, seen));
        List<List<Relation>> ways = Definedness.needs(e);
        if (ways.size() == 1) {
            // That a denominator is not 0 would only hide, in the order of things, why it is not.
            ways.get(0).stream()
                    .filter(r -> r.op() != Relation.Op.NE)
                    .forEach(r -> assumeSign(Expr.sub(r.left(), r.right()), Sign.of(r.op())));
        }
    }

    private void assumeSign(Expr e, Sign s) {
        attempt(() -> of(e)).ifPresent(x -> {
            if (signs.sign(x).and(s) != signs.sign(x)) {
                signs.assume(x, s);
            }
        });
    }

    /** What this normal form knows, for the question whether an expression has a value. */
    private final class Known implements Definedness.Facts {
        @Override
        public boolean holds(Relation r) {
            return attempt(() -> compare(r.left(), r.right()))
                    .map(s -> s.satisfies(r.op()))
                    .orElse(false);
        }

        @Override
        public boolean isKnown(Expr e) {
            return known.contains(e);
        }

        @Override
        public boolean liesOnBranch(Expr.Call w) {
            boolean principal = w.function() == Fn.W0;
            return (principal || w.function() == Fn.WM1)
                    && attempt(() -> normalizer.of(w.argument()))
                            .flatMap(z -> normalizer.powers().lambertInverse(z, principal))
                            .isPresent();
        }

        @Override
        public Definedness.Facts with(List<Relation> further) {
            NormalForm form = assuming(assumed, stated, log);
            further.forEach(form::assume);
            return form.new Known();
        }
    }

    /** Why the expression is not known to have a value; empty when it has one wherever the hypotheses hold. */
    public Optional<Definedness.Missing> missing(Expr e) {
        return definedness.missing(e);
    }

    /** Why a value is not known to exist and to lie in a domain, as words, expressions and relations; empty when it does. */
    public Optional<List<Object>> outside(Expr x, Domain d) {
        Optional<Definedness.Missing> m = missing(x);
        return m.isPresent() ? m.map(Definedness.Missing::parts) : definedness.outside(x, d);
    }

    /** @throws UndecidedException when a part of the expression is not known to have a value, or is out of reach */
    public Normal of(Expr e) {
        Optional<Definedness.Missing> m = missing(e);
        if (m.isPresent()) {
            throw new UndecidedException(m.get().parts().toArray());
        }
        return normalizer.of(e);
    }

    /** {@code log left - log right}; both sides must be known to be positive. */
    public Normal logDifference(Relation r) {
        return arithmetic.subtract(
                normalizer.powers().log(of(r.left())), normalizer.powers().log(of(r.right())));
    }

    public Normal difference(Relation r) {
        return arithmetic.subtract(of(r.left()), of(r.right()));
    }

    /** Whether the value is found to be 0 everywhere. {@code false} means only that it was not found. */
    public boolean isZero(Normal x) {
        boolean apart = Math.abs(x.fingerprint()) > 1e-6 * x.magnitude();
        return x.isEmpty() || !apart && signs.factoring().expandSums(x).isEmpty();
    }

    /** Whether both sides are found to be equal wherever the hypotheses hold, as they stand or in their logarithms. */
    public boolean equal(Expr left, Expr right) {
        Relation r = Relation.eq(left, right);
        if (isZero(difference(r))) {
            return true;
        }
        return attempt(() -> logDifference(r)).map(this::isZero).orElse(false);
    }

    /** What is known of the sign of the value. */
    public Sign sign(Normal x) {
        return isZero(x) ? Sign.ZERO : signs.sign(x);
    }

    /** What is known of the sign of {@code left - right}, from the difference or from that of the logarithms. */
    public Sign compare(Expr left, Expr right) {
        Relation r = Relation.eq(left, right);
        Sign s = sign(difference(r));
        if (s.isKnown()) {
            return s;
        }
        return attempt(() -> logDifference(r)).map(this::sign).orElse(Sign.UNKNOWN);
    }

    /**
     * The sign of a term {@code k} with {@code x = k * y}, which may be one that is not strict; empty when no term is found or
     * nothing is known of its sign.
     */
    public Optional<Sign> ratioSign(Normal x, Normal y) {
        if (x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        Normal k = signs.factoring().ratio(x, y);
        if (k == null) {
            return Optional.empty();
        }
        Sign s = signs.sign(k);
        return s.isKnown() ? Optional.of(s) : Optional.empty();
    }

    public Normal add(Normal x, Normal y) {
        return arithmetic.add(x, y);
    }

    public Normal negate(Normal x) {
        return arithmetic.negate(x);
    }

    public Normal multiply(Normal x, Normal y) {
        return arithmetic.multiply(x, y);
    }

    private static <T> Optional<T> attempt(java.util.function.Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (UndecidedException e) {
            return Optional.empty();
        }
    }
}
