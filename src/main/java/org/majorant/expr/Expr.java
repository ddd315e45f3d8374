package org.majorant.expr;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact expression, kept as it was written: {@code C^(-1/7)} stays a power with the exponent {@code -1/7}.
 *
 * <p>Immutable. Equal subtrees are one object, so {@code ==} is structural equality and {@code hashCode} is constant time.
 * A tree is taken apart by an {@link ExprVisitor}, which makes the compiler see a missing case.
 */
public sealed interface Expr {

    /** Calls the method of {@code visitor} for this kind of node. */
    <R> R accept(ExprVisitor<R> visitor);

    /** A rational number, with the number of decimals in which it was written (-1 for an integer or fraction). */
    final class Num extends Node implements Expr {
        private final BigFraction value;
        private final int decimals;

        private Num(BigFraction value, int decimals) {
            super(31 * value.hashCode() + decimals);
            this.value = value;
            this.decimals = decimals;
        }

        /** How many decimals the source wrote: 1 for {@code 406.4}; -1 for an integer or a fraction. */
        public int decimals() {
            return decimals;
        }

        public BigFraction value() {
            return value;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.num(this);
        }
    }

    /** A symbol with the domain of its values. */
    final class Sym extends Node implements Expr {
        private final String name;
        private final Domain domain;

        private Sym(String name, Domain domain) {
            super(Objects.hash(name, domain));
            this.name = name;
            this.domain = domain;
        }

        public String name() {
            return name;
        }

        public Domain domain() {
            return domain;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.sym(this);
        }
    }

    /** {@code -x}. */
    final class Neg extends Node implements Expr {
        private final Expr operand;

        private Neg(Expr operand) {
            super(31 * operand.hashCode() + 1);
            this.operand = operand;
        }

        public Expr operand() {
            return operand;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.neg(this);
        }
    }

    /** {@code x + y + …}, of two terms or more; a subtraction is the addition of a {@link Neg}. */
    final class Add extends Node implements Expr {
        private final List<Expr> terms;

        private Add(List<Expr> terms) {
            super(31 * terms.hashCode() + 2);
            this.terms = terms;
        }

        public List<Expr> terms() {
            return terms;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.add(this);
        }
    }

    /** {@code x * y * …}, of two factors or more. */
    final class Mul extends Node implements Expr {
        private final List<Expr> factors;

        private Mul(List<Expr> factors) {
            super(31 * factors.hashCode() + 3);
            this.factors = factors;
        }

        public List<Expr> factors() {
            return factors;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.mul(this);
        }
    }

    /** {@code x / y}. */
    final class Div extends Node implements Expr {
        private final Expr numerator;
        private final Expr denominator;

        private Div(Expr numerator, Expr denominator) {
            super(31 * (31 * numerator.hashCode() + denominator.hashCode()) + 4);
            this.numerator = numerator;
            this.denominator = denominator;
        }

        public Expr numerator() {
            return numerator;
        }

        public Expr denominator() {
            return denominator;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.div(this);
        }
    }

    /** {@code x ^ y}: an integer power of a real, or a real power of a positive base. */
    final class Pow extends Node implements Expr {
        private final Expr base;
        private final Expr exponent;

        private Pow(Expr base, Expr exponent) {
            super(31 * (31 * base.hashCode() + exponent.hashCode()) + 5);
            this.base = base;
            this.exponent = exponent;
        }

        public Expr base() {
            return base;
        }

        public Expr exponent() {
            return exponent;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.pow(this);
        }
    }

    /** A known function of its arguments. */
    final class Call extends Node implements Expr {
        private final Fn function;
        private final List<Expr> arguments;

        private Call(Fn function, List<Expr> arguments) {
            super(31 * (31 * function.name().hashCode() + arguments.hashCode()) + 6);
            this.function = function;
            this.arguments = arguments;
        }

        public Fn function() {
            return function;
        }

        public List<Expr> arguments() {
            return arguments;
        }

        /** The argument of a function of one. */
        public Expr argument() {
            return arguments.get(0);
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** A construct that has no value of its own at a point: see {@link FormalKind}. */
    final class Formal extends Node implements Expr {
        private final FormalKind kind;
        private final String name;
        private final List<Expr> arguments;
        private final List<Relation> constraints;
        private final Domain range;
        private final List<Domain> on;

        private Formal(
                FormalKind kind,
                String name,
                List<Expr> arguments,
                List<Relation> constraints,
                Domain range,
                List<Domain> on) {
            super(Objects.hash(kind.name(), name, arguments, constraints, range, on));
            this.kind = kind;
            this.name = name;
            this.arguments = arguments;
            this.constraints = constraints;
            this.range = range;
            this.on = on;
        }

        /** The domains on which an {@link FormalKind#APPLIED} function is total, one an argument; else none. */
        public List<Domain> on() {
            return on;
        }

        /** Where the values of an {@link FormalKind#APPLIED} function lie; else the reals. */
        public Domain range() {
            return range;
        }

        public FormalKind kind() {
            return kind;
        }

        /** The name of the function or sequence of an {@link FormalKind#APPLIED} node; else empty. */
        public String name() {
            return name;
        }

        /** In the order that {@link FormalKind} gives. */
        public List<Expr> arguments() {
            return arguments;
        }

        /** The constraints of an infimum or the approaches of a limit. */
        public List<Relation> constraints() {
            return constraints;
        }

        @Override
        public <R> R accept(ExprVisitor<R> visitor) {
            return visitor.formal(this);
        }
    }

    Expr ZERO = num(0);
    Expr ONE = num(1);

    static Expr num(long value) {
        return num(BigFraction.of(value));
    }

    static Expr num(long numerator, long denominator) {
        return num(BigFraction.of(numerator, denominator));
    }

    static Expr num(BigInteger value) {
        return num(BigFraction.of(value));
    }

    static Expr num(BigFraction value) {
        return Interner.share(List.of("num", value, -1), () -> new Num(value, -1));
    }

    /** A number written with decimals; kept exactly, and shown as it was written. */
    static Expr decimal(BigDecimal value) {
        int decimals = Math.max(0, value.scale());
        BigInteger ten = BigInteger.TEN.pow(decimals);
        BigFraction exact = BigFraction.of(value.setScale(decimals).unscaledValue(), ten);
        return Interner.share(List.of("num", exact, decimals), () -> new Num(exact, decimals));
    }

    static Sym sym(String name, Domain domain) {
        return (Sym) Interner.share(List.of("sym", name, domain), () -> new Sym(name, domain));
    }

    static Expr neg(Expr x) {
        return Interner.share(List.of("neg", x), () -> new Neg(x));
    }

    static Expr add(Expr... terms) {
        return add(List.of(terms));
    }

    /** The sum; of one term that term, of none 0. */
    static Expr add(List<Expr> terms) {
        List<Expr> copy = List.copyOf(terms);
        return switch (copy.size()) {
            case 0 -> ZERO;
            case 1 -> copy.get(0);
            default -> Interner.share(List.of("add", copy), () -> new Add(copy));
        };
    }

    static Expr sub(Expr x, Expr y) {
        return add(x, neg(y));
    }

    static Expr mul(Expr... factors) {
        return mul(List.of(factors));
    }

    /** The product; of one factor that factor, of none 1. */
    static Expr mul(List<Expr> factors) {
        List<Expr> copy = List.copyOf(factors);
        return switch (copy.size()) {
            case 0 -> ONE;
            case 1 -> copy.get(0);
            default -> Interner.share(List.of("mul", copy), () -> new Mul(copy));
        };
    }

    static Expr div(Expr x, Expr y) {
        return Interner.share(List.of("div", x, y), () -> new Div(x, y));
    }

    static Expr pow(Expr base, Expr exponent) {
        return Interner.share(List.of("pow", base, exponent), () -> new Pow(base, exponent));
    }

    static Expr call(Fn function, Expr... arguments) {
        return call(function, List.of(arguments));
    }

    /** @throws IllegalArgumentException when the function does not take that many arguments */
    static Expr call(Fn function, List<Expr> arguments) {
        if (!function.accepts(arguments.size())) {
            throw new IllegalArgumentException(function.text() + " does not take " + arguments.size() + " arguments");
        }
        List<Expr> copy = List.copyOf(arguments);
        return Interner.share(List.of("call", function, copy), () -> new Call(function, copy));
    }

    static Expr exp(Expr x) {
        return call(Fn.EXP, x);
    }

    static Expr log(Expr x) {
        return call(Fn.LOG, x);
    }

    static Expr w0(Expr x) {
        return call(Fn.W0, x);
    }

    static Expr wm1(Expr x) {
        return call(Fn.WM1, x);
    }

    /** A construct that has no value at a point; arguments and constraints as {@link FormalKind} lists them. */
    static Expr formal(FormalKind kind, List<Expr> arguments, List<Relation> constraints) {
        return formal(kind, "", arguments, constraints, Domain.REAL, List.of());
    }

    /**
     * The value of the unknown function, or, when its name ends in {@code []}, the member of the sequence.
     *
     * @param range where its values lie
     * @param on where it is total: a domain for each argument; elsewhere it has no value
     */
    static Expr applied(String name, Domain range, List<Domain> on, List<Expr> arguments) {
        if (on.size() != arguments.size()) {
            throw new IllegalArgumentException(name + " takes " + on.size() + " arguments");
        }
        return formal(FormalKind.APPLIED, name, arguments, List.of(), range, List.copyOf(on));
    }

    /** {@code d body / d variable}. */
    static Expr diff(Expr body, Expr variable) {
        return formal(FormalKind.DIFF, List.of(body, variable), List.of());
    }

    private static Expr formal(
            FormalKind kind,
            String name,
            List<Expr> arguments,
            List<Relation> constraints,
            Domain range,
            List<Domain> on) {
        List<Expr> args = List.copyOf(arguments);
        List<Relation> relations = List.copyOf(constraints);
        return Interner.share(
                List.of("formal", kind, name, args, relations, range, on),
                () -> new Formal(kind, name, args, relations, range, on));
    }

    /** The same construct over other arguments and constraints. */
    static Expr formalLike(Formal like, List<Expr> arguments, List<Relation> constraints) {
        return formal(like.kind(), like.name(), arguments, constraints, like.range(), like.on());
    }
}
