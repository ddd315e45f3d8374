package org.majorant.prove.normal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;

/**
 * The atoms and exponents that one normal form has met. Two atoms whose arguments are found to be equal are one atom, two
 * exponents found to be equal are one object; what is not found equal stays apart, which costs decisions, never soundness.
 */
final class Workspace {
    private final Map<Atom.Kind, List<Atom>> atoms = new EnumMap<>(Atom.Kind.class);
    private final Map<Expr.Sym, Atom> symbols = new HashMap<>();
    private final List<Normal> exponents = new ArrayList<>();
    private int count;

    /** Tells whether two normal forms are equal; set once by the zero test, which needs the workspace itself. */
    private java.util.function.BiPredicate<Normal, Normal> equal = Normal::equals;

    void setEquality(java.util.function.BiPredicate<Normal, Normal> test) {
        equal = test;
    }

    /** Whether the difference is found to be 0; quick when the fingerprints already differ. */
    boolean same(Normal x, Normal y) {
        if (x.equals(y)) {
            return true;
        }
        double difference = Math.abs(x.fingerprint() - y.fingerprint());
        return !(difference > 1e-6 * (x.magnitude() + y.magnitude())) && equal.test(x, y);
    }

    /** The exponent met before that equals this one, or this one. */
    Normal exponent(Normal x) {
        if (x.isRational()) {
            return x;
        }
        // A comparison may meet exponents of its own.
        for (int i = 0; i < exponents.size(); i++) {
            if (same(exponents.get(i), x)) {
                return exponents.get(i);
            }
        }
        exponents.add(x);
        return x;
    }

    Atom symbol(Expr.Sym s) {
        return symbols.computeIfAbsent(
                s, k -> make(Atom.Kind.SYMBOL, k, null, null, k.name(), List.of(), Sign.UNKNOWN, sample(k)));
    }

    Atom number(BigInteger n) {
        for (Atom a : known(Atom.Kind.NUMBER)) {
            if (a.number.equals(n)) {
                return a;
            }
        }
        return make(Atom.Kind.NUMBER, null, n, null, "", List.of(), Sign.POSITIVE, n.doubleValue());
    }

    Atom euler() {
        return known(Atom.Kind.EULER).isEmpty()
                ? make(Atom.Kind.EULER, null, null, null, "", List.of(), Sign.POSITIVE, Math.E)
                : known(Atom.Kind.EULER).get(0);
    }

    Atom log(Atom inner) {
        for (Atom a : known(Atom.Kind.LOG)) {
            if (a.inner == inner) {
                return a;
            }
        }
        double value = StrictMath.log(inner.fingerprint);
        return make(Atom.Kind.LOG, null, null, inner, "", List.of(), Sign.UNKNOWN, value);
    }

    /** The atom of a kind with one argument: W0, its negated relatives, or a sum. */
    Atom over(Atom.Kind kind, Normal argument, Sign sign) {
        List<Atom> known = known(kind);
        for (int i = 0; i < known.size(); i++) {
            Atom a = known.get(i);
            if (same(a.argument(), argument)) {
                return a;
            }
        }
        double value = Fingerprints.of(kind, argument.fingerprint());
        return make(kind, null, null, null, "", List.of(argument), sign, value);
    }

    Atom opaque(String name, List<Normal> arguments, Sign sign) {
        List<Atom> known = known(Atom.Kind.OPAQUE);
        for (int i = 0; i < known.size(); i++) {
            Atom a = known.get(i);
            if (a.name.equals(name) && a.arguments.size() == arguments.size() && allSame(a.arguments, arguments)) {
                return a;
            }
        }
        return make(Atom.Kind.OPAQUE, null, null, null, name, arguments, sign, Fingerprints.of(name, arguments));
    }

    Atom function(Fn function, List<Normal> arguments) {
        List<Atom> known = known(Atom.Kind.FUNCTION);
        for (int i = 0; i < known.size(); i++) {
            Atom a = known.get(i);
            if (a.function == function && a.arguments.size() == arguments.size() && allSame(a.arguments, arguments)) {
                return a;
            }
        }
        double value = Fingerprints.of(function, arguments);
        Atom made = new Atom(
                Atom.Kind.FUNCTION,
                count++,
                null,
                null,
                null,
                function.text(),
                function,
                arguments,
                Sign.UNKNOWN,
                value);
        known.add(made);
        return made;
    }

    /** A value that occurs nowhere else. */
    Atom distance(Sign sign) {
        return make(Atom.Kind.DISTANCE, null, null, null, "distance" + count, List.of(), sign, Double.NaN);
    }

    private boolean allSame(List<Normal> x, List<Normal> y) {
        for (int i = 0; i < x.size(); i++) {
            if (!same(x.get(i), y.get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<Atom> known(Atom.Kind kind) {
        return atoms.computeIfAbsent(kind, k -> new ArrayList<>());
    }

    private Atom make(
            Atom.Kind kind,
            Expr.Sym symbol,
            BigInteger number,
            Atom inner,
            String name,
            List<Normal> arguments,
            Sign sign,
            double fingerprint) {
        Atom a = new Atom(kind, count++, symbol, number, inner, name, null, arguments, sign, fingerprint);
        known(kind).add(a);
        return a;
    }

    private static double sample(Expr.Sym s) {
        Domain d = s.domain();
        return Fingerprints.inside(
                s.name().hashCode(),
                d.lower().isInfinite()
                        ? Double.NEGATIVE_INFINITY
                        : d.lower().value().doubleValue(),
                d.upper().isInfinite()
                        ? Double.POSITIVE_INFINITY
                        : d.upper().value().doubleValue());
    }
}
