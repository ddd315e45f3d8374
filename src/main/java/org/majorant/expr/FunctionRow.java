package org.majorant.expr;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a function whoever asks: where it has a value, where it is smooth, its sign, its derivative, how it is written.
 * The rows stand in {@link FunctionTable}. Every engine reads them; numbers alone (doubles, intervals, balls) have a method for
 * each function.
 *
 * <p>What a row does not say is not known, and nothing is decided by it: the row of a bare name is the one of a total function of
 * which nothing is known but its values.
 */
public final class FunctionRow {

    /** Where a function of smooth operands is smooth. */
    public enum Smooth {
        /** At every point of its domain but the ends. */
        INSIDE,
        /** Everywhere but at 0. */
        BUT_AT_ZERO,
        /** At too few points to be of use. */
        NOWHERE
    }

    /** What the sign of the arguments says of the sign of a value. */
    public enum Signed {
        /** Every value is positive. */
        POSITIVE,
        /** The value has the sign of the one argument, at every point of the domain. */
        LIKE_ARGUMENT,
        /** The value is positive where all arguments are. */
        KEEPS_POSITIVE,
        /** Nothing. */
        ANY
    }

    /** When values are whole numbers. */
    public enum Whole {
        ALWAYS,
        OF_WHOLE_ARGUMENTS,
        NOT_KNOWN
    }

    private RealInterval domain = RealInterval.REALS;
    private RealInterval values = RealInterval.REALS;
    private Smooth smooth = Smooth.INSIDE;
    private Signed signed = Signed.ANY;
    private Whole whole = Whole.NOT_KNOWN;
    private int monotone;
    private boolean odd;
    private @Nullable BinaryOperator<Expr> slope;
    private @Nullable UnaryOperator<Expr> inverse;
    private Function<List<BigFraction>, @Nullable BigFraction> exact = x -> null;
    private @Nullable IntFunction<Expr> taylor;
    private @Nullable Limit atInfinity;
    private @Nullable Limit atMinusInfinity;
    private @Nullable String latex;
    private @Nullable String coq;
    private boolean nested;
    private List<String> coqNeeds = List.of();
    private @Nullable String certificate;

    /**
     * How a function tends to a limit.
     *
     * @param value the limit
     * @param gap of {@code x}, a bound: the distance from the limit is small against it as x grows
     */
    public record Limit(Expr value, UnaryOperator<Expr> gap) {}

    FunctionRow() {}

    // ---- what a row says

    FunctionRow on(RealInterval where) {
        domain = where;
        return this;
    }

    /** Where its values lie; ends that are rational bound it in normal forms. */
    FunctionRow values(RealInterval where) {
        values = where;
        return this;
    }

    FunctionRow smooth(Smooth where) {
        smooth = where;
        return this;
    }

    FunctionRow signed(Signed how) {
        signed = how;
        return this;
    }

    FunctionRow whole(Whole when) {
        whole = when;
        return this;
    }

    /** It grows strictly on its domain. */
    FunctionRow increasing() {
        monotone = 1;
        return this;
    }

    /** It falls strictly on its domain. */
    FunctionRow decreasing() {
        monotone = -1;
        return this;
    }

    /** {@code f(-x) = -f(x)}. */
    FunctionRow odd() {
        odd = true;
        return this;
    }

    /** {@code d f(x)}, from {@code f(x)} and {@code dx}; holds wherever the function is smooth. */
    FunctionRow slope(BinaryOperator<Expr> d) {
        slope = d;
        return this;
    }

    /** The x with {@code f(x) = y}, from y. */
    FunctionRow inverse(UnaryOperator<Expr> of) {
        inverse = of;
        return this;
    }

    /** A rational argument at which the value is rational too. */
    FunctionRow at(long x, long value) {
        return exact(args -> args.get(0).equals(BigFraction.of(x)) ? BigFraction.of(value) : null);
    }

    /** The value at rational arguments where it is rational and known to be; else null. */
    FunctionRow exact(Function<List<BigFraction>, @Nullable BigFraction> value) {
        exact = value;
        return this;
    }

    /** The coefficients of its power series at 0, where it is 0. */
    FunctionRow taylor(IntFunction<Expr> coefficient) {
        taylor = coefficient;
        return this;
    }

    FunctionRow atInfinity(Expr limit, UnaryOperator<Expr> gap) {
        atInfinity = new Limit(limit, gap);
        return this;
    }

    FunctionRow atMinusInfinity(Expr limit, UnaryOperator<Expr> gap) {
        atMinusInfinity = new Limit(limit, gap);
        return this;
    }

    /** What stands before its arguments. */
    FunctionRow latex(String head) {
        latex = head;
        return this;
    }

    /**
     * A Coq term with {@code %s} for the argument.
     *
     * @param needs what Coq has to be told for the term to have its value
     */
    FunctionRow coq(String term, String... needs) {
        coq = term;
        coqNeeds = List.of(needs);
        return this;
    }

    /** A Coq term with {@code %s} for two arguments, nested for more. */
    FunctionRow coqNested(String term) {
        nested = true;
        return coq(term);
    }

    /** The head of its prefix text in certificates. */
    FunctionRow certificate(String head) {
        return certificateAs("(" + head + " %s)");
    }

    /** Prefix text with {@code %1$s} for the argument. */
    FunctionRow certificateAs(String pattern) {
        certificate = pattern;
        return this;
    }

    // ---- what is asked

    public RealInterval domain() {
        return domain;
    }

    public RealInterval values() {
        return values;
    }

    /** The relations that give it a value where its arguments have one. */
    public List<Relation> needs(List<Expr> arguments) {
        return domain.equals(RealInterval.REALS)
                ? List.of()
                : arguments.stream().flatMap(x -> domain.holding(x).stream()).toList();
    }

    /** The relations that make it smooth where its arguments are; empty where none do. */
    public Optional<List<Relation>> smoothNeeds(List<Expr> arguments) {
        return switch (smooth) {
            case INSIDE ->
                Optional.of(arguments.stream()
                        .flatMap(x -> domain.inside(x).stream())
                        .toList());
            case BUT_AT_ZERO -> Optional.of(List.of(new Relation(arguments.get(0), Relation.Op.NE, Expr.ZERO)));
            case NOWHERE -> Optional.empty();
        };
    }

    public Signed signed() {
        return signed;
    }

    /** Whether a value is positive where all arguments are. */
    public boolean keepsPositive() {
        return signed != Signed.ANY;
    }

    /** Whether it has a value at all positive arguments. */
    public boolean holdsPositives() {
        boolean fromZero = domain.lower() == null
                || domain.lower() instanceof Expr.Neg
                || domain.lower() == Expr.ZERO
                || domain.lower() instanceof Expr.Num n && n.value().signum() <= 0;
        return domain.upper() == null && fromZero;
    }

    public Whole whole() {
        return whole;
    }

    /** 1 where it grows strictly on its domain, -1 where it falls strictly, else 0. */
    public int monotone() {
        return monotone;
    }

    public boolean isOdd() {
        return odd;
    }

    public Optional<BinaryOperator<Expr>> slope() {
        return Optional.ofNullable(slope);
    }

    public Optional<UnaryOperator<Expr>> inverse() {
        return Optional.ofNullable(inverse);
    }

    /** The value at rational arguments where it is rational and known to be; else null. */
    public @Nullable BigFraction exact(List<BigFraction> arguments) {
        return exact.apply(arguments);
    }

    public Optional<IntFunction<Expr>> taylor() {
        return Optional.ofNullable(taylor);
    }

    /** The limit as the argument grows; empty where none is known. */
    public Optional<Limit> atInfinity() {
        return Optional.ofNullable(atInfinity);
    }

    /** The limit as the argument falls below every bound; empty where none is known. */
    public Optional<Limit> atMinusInfinity() {
        return Optional.ofNullable(atMinusInfinity);
    }

    /** What stands before the arguments; empty where it has a shape of its own. */
    public Optional<String> latex() {
        return Optional.ofNullable(latex);
    }

    /** The Coq term; empty where Coq has no such function. */
    public Optional<String> coq(List<String> arguments) {
        if (coq == null) {
            return Optional.empty();
        }
        return nested
                ? arguments.stream().reduce((x, y) -> String.format(coq, x, y))
                : Optional.of(String.format(coq, arguments.toArray()));
    }

    /** What Coq has to be told of the argument. */
    public List<String> coqNeeds(String argument) {
        return coqNeeds.stream().map(n -> String.format(n, argument)).toList();
    }

    /** The prefix text of certificates; empty where they do not reach. */
    public Optional<String> certificate(List<String> arguments) {
        return Optional.ofNullable(certificate)
                .map(p -> String.format(p, arguments.stream().collect(Collectors.joining(" "))));
    }
}
