package org.majorant.find.symja;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.majorant.expr.Fn;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.ISymbol;

/** Symja's names for the functions that it writes as we do: a head before its arguments. */
final class Heads {
    private static final Map<Fn, ISymbol> THEIRS = new EnumMap<>(Map.of(
            Fn.LOG, S.Log,
            Fn.ABS, S.Abs,
            Fn.MIN, S.Min,
            Fn.MAX, S.Max,
            Fn.CEIL, S.Ceiling,
            Fn.FLOOR, S.Floor,
            Fn.ARTANH, S.ArcTanh,
            Fn.ERF, S.Erf));

    private Heads() {}

    static Optional<ISymbol> of(Fn ours) {
        return Optional.ofNullable(THEIRS.get(ours));
    }

    static Optional<Fn> of(ISymbol theirs) {
        return THEIRS.entrySet().stream()
                .filter(e -> e.getValue() == theirs)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
