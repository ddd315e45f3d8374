package org.majorant.prove.normal;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Expr;
import org.majorant.expr.Fn;

/**
 * What monomials are powers of. Atoms belong to one {@link Workspace}; equal atoms are one object there.
 *
 * <p>Ordered by the moment at which the workspace first met them, which makes every order deterministic.
 */
final class Atom implements Comparable<Atom> {

    /** The kinds of atoms; the comment gives the content. */
    enum Kind {
        /** A symbol: {@link Atom#symbol}. */
        SYMBOL,
        /** An integer above 1, as the base of a power that is not whole: {@link Atom#number}. */
        NUMBER,
        /** The number e. */
        EULER,
        /** The logarithm of the positive atom {@link Atom#inner}. */
        LOG,
        /** {@code W0(z)}, z = {@link Atom#arguments}[0], not known to be negative. */
        W0,
        /** {@code -W0(-y)}, y = arguments[0] in (0, 1/e]; value in (0, 1]. */
        W0_NEGATED,
        /** {@code -Wm1(-y)}, y = arguments[0] in (0, 1/e]; value in [1, inf). */
        WM1_NEGATED,
        /** A sum as base of a power: arguments[0]; known to be positive, or else not 0. */
        SUM,
        /** {@link Atom#function} of arguments in normal form, of which its row tells all that is known. */
        FUNCTION,
        /** Any other function, named {@link Atom#name}, of arguments in normal form. */
        OPAQUE,
        /** A fresh value of known sign that stands for the distance from a bound, inside one sign test. */
        DISTANCE
    }

    final Kind kind;
    final int id;
    final Expr.Sym symbol;
    final BigInteger number;
    final Atom inner;
    final String name;
    /** Of a function of the language; null for others. */
    final @Nullable Fn function;

    final List<Normal> arguments;
    /** What was known of the sign when the atom was made; later knowledge may add to it. */
    final Sign sign;
    /** A pseudo-random value that fits the kind: equal expressions have nearly equal ones. May be NaN. */
    final double fingerprint;

    Atom(
            Kind kind,
            int id,
            Expr.Sym symbol,
            BigInteger number,
            Atom inner,
            String name,
            @Nullable Fn function,
            List<Normal> arguments,
            Sign sign,
            double fingerprint) {
        this.kind = kind;
        this.id = id;
        this.symbol = symbol;
        this.number = number;
        this.inner = inner;
        this.name = name;
        this.function = function;
        this.arguments = arguments;
        this.sign = sign;
        this.fingerprint = fingerprint;
    }

    Normal argument() {
        return arguments.get(0);
    }

    @Override
    public int compareTo(Atom o) {
        return Integer.compare(id, o.id);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case SYMBOL -> symbol.name();
            case NUMBER -> number.toString();
            case EULER -> "e";
            case LOG -> "log(" + inner + ")";
            case W0 -> "W0(" + argument() + ")";
            case W0_NEGATED -> "(-W0(-(" + argument() + ")))";
            case WM1_NEGATED -> "(-Wm1(-(" + argument() + ")))";
            case SUM -> "(" + argument() + ")";
            case FUNCTION, OPAQUE, DISTANCE -> name + arguments;
        };
    }
}
