package org.majorant.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.opentest4j.TestAbortedException;

/** A formula of a theory file, against which code is tested that computes it in doubles. Immutable. */
public final class TheoryFormula {
    private final Claims over;
    private final String name;
    private final Expr value;
    private final String where;

    TheoryFormula(Claims over, String name, Expr value, String where) {
        this.over = over;
        this.name = name;
        this.value = value;
        this.where = where;
    }

    /** The names of its symbols. */
    public List<String> parameters() {
        return Exprs.freeSymbols(value).stream().map(Expr.Sym::name).sorted().toList();
    }

    /** The same with a symbol drawn from a narrower range, as {@link Claims#within}. */
    public TheoryFormula within(String symbol, double low, double high) {
        return new TheoryFormula(over.within(symbol, low, high), name, value, where);
    }

    /** Points at which the hypotheses hold, as {@link Claims#points}, with a value of each of the formula's symbols. */
    public Arbitrary<TheoremPoint> points() {
        return over.points();
    }

    /**
     * Requires code to compute the formula: at the doubles of the point, the code's result differs from the exact value of the formula at the
     * very same doubles by at most so many ulp. An ulp is the distance of the double nearest to the exact value to the next larger in
     * magnitude. The exact value is enclosed in balls until the answer is certain.
     *
     * @param ulps the largest error that is allowed, at least 0; a correctly rounded result has at most 0.5
     * @param code such as {@code p -> MyLaw.loss(p.get("N"), p.get("D"))}
     * @throws AssertionError when the error is larger; with the parameters, both values and the error
     * @throws TestAbortedException when the formula has no value at the doubles of the point, rounded as they are, or it cannot be computed
     *     there; jqwik then draws another point, and fails when that happens too often
     */
    public void requireUlps(double ulps, TheoremPoint point, ToDoubleFunction<TheoremPoint> code) {
        if (!(ulps >= 0) || Double.isInfinite(ulps)) {
            throw new IllegalArgumentException("an error of " + ulps + " ulp cannot be allowed");
        }
        Map<Expr.Sym, BigFraction> parameters = new LinkedHashMap<>();
        boolean exact = true;
        for (Expr.Sym s : Exprs.freeSymbols(value)) {
            BigFraction x = BigFraction.from(point.get(s.name()));
            exact &= point.isExact(s);
            if (!s.domain().contains(x)) {
                throw new TestAbortedException(s.name() + " leaves its domain when it is rounded to a double");
            }
            parameters.put(s, x);
        }
        double computed = code.applyAsDouble(point);
        UlpError error = UlpError.of(value, parameters, computed, ulps);
        if (error.verdict() == UlpError.Verdict.NO_VALUE && exact) {
            throw new AssertionError(
                    where + ": " + over.id() + ": the formula for " + name + " has no value at " + text(parameters));
        }
        switch (error.verdict()) {
            case WITHIN -> {}
            case BEYOND ->
                throw new AssertionError("the code does not compute " + name + " = " + value + " (" + where + ", "
                        + over.id() + ") within " + ulps + " ulp: at " + text(parameters) + " it gives " + computed
                        + ", the formula is " + error.digits() + ", an error of " + error.size());
            case NO_VALUE, OPEN ->
                throw new TestAbortedException("the formula for " + name + " is not computed at " + text(parameters));
        }
    }

    private static String text(Map<Expr.Sym, BigFraction> parameters) {
        return parameters.entrySet().stream()
                .map(e -> e.getKey().name() + " = " + e.getValue().doubleValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** {@code name = expression (file:line:column)}. */
    @Override
    public String toString() {
        return name + " = " + value + " (" + where + ")";
    }
}
