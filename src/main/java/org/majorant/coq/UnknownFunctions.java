package org.majorant.coq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Rationals;

/**
 * The unknown functions and sequences of a theorem: functions on the reals in Coq, of which the statement says something on the domain of
 * their arguments alone, that the values lie in the declared range there.
 */
final class UnknownFunctions {
    /** Parts are counted wherever they stand: what is shared is written out in Coq. */
    private static final int LARGEST = 5_000_000;

    private final Map<String, Domain> domains = new LinkedHashMap<>();
    private final Map<String, Domain> ranges = new LinkedHashMap<>();
    private final List<Expr.Formal> atNumbers = new ArrayList<>();

    /** Takes note of every value of an unknown function in an expression. */
    void collect(Expr e) {
        if (Exprs.size(e, LARGEST) >= LARGEST) {
            throw new NotExportedException("an expression of " + LARGEST + " parts or more is not exported");
        }
        note(e);
    }

    private void note(Expr e) {
        if (e instanceof Expr.Formal f && f.kind() == FormalKind.APPLIED) {
            value(f);
        }
        Exprs.parts(e).forEach(this::note);
    }

    private void value(Expr.Formal f) {
        if (f.arguments().size() != 1) {
            throw new NotExportedException("unknown functions of several variables are not exported");
        }
        if (f.arguments().get(0) instanceof Expr.Num) {
            atNumbers.add(f);
            return;
        }
        Domain at = argument(f.arguments().get(0));
        if (!f.on().get(0).includes(at)) {
            throw new NotExportedException("the unknown function " + f.name() + " is not declared on all of " + at);
        }
        boolean sequence = f.name().endsWith("[]");
        Domain before = domains.get(f.name());
        if (sequence
                && (!at.integral() || at.lower().isInfinite() || !at.upper().isInfinite())) {
            throw new NotExportedException("this sequence is not exported");
        }
        Domain now = before != null
                        && sequence
                        && before.lower().value().compareTo(at.lower().value()) < 0
                ? before
                : at;
        if (before != null && !sequence && !before.equals(at)) {
            throw new NotExportedException("the domain of the unknown function " + f.name() + " is not plain");
        }
        domains.put(f.name(), now);
        ranges.put(f.name(), f.range());
    }

    /** The values of {@code x} or {@code x + 2}. */
    private static Domain argument(Expr e) {
        if (e instanceof Expr.Sym s) {
            return s.domain();
        }
        if (e instanceof Expr.Add a
                && a.terms().size() == 2
                && a.terms().get(0) instanceof Expr.Sym s
                && a.terms().get(1) instanceof Expr.Num c
                && s.domain().integral()
                && !s.domain().lower().isInfinite()
                && s.domain().upper().isInfinite()) {
            BigFraction low = s.domain().lower().value().add(c.value());
            return new Domain(Domain.End.closed(low), Domain.End.INFINITE, true);
        }
        throw new NotExportedException("an unknown function at " + e + " is not exported");
    }

    /** The names in Coq, in order. */
    List<String> names() {
        List<String> all = domains.keySet().stream().map(CoqFormal::function).toList();
        if (all.stream().distinct().count() < all.size()) {
            throw new NotExportedException("a function and a sequence have the same name");
        }
        return all;
    }

    /** That values lie in the range. */
    List<String> hypotheses() {
        for (Expr.Formal f : atNumbers) {
            BigFraction at = ((Expr.Num) f.arguments().get(0)).value();
            if (!f.on().get(0).contains(at)) {
                throw new NotExportedException("the unknown function " + f.name() + " is not declared at " + at);
            }
            Domain d = domains.get(f.name());
            boolean more = d != null && f.name().endsWith("[]") && Rationals.isInteger(at) && at.signum() >= 0;
            if (more && at.compareTo(d.lower().value()) < 0) {
                domains.put(f.name(), new Domain(Domain.End.closed(at), Domain.End.INFINITE, true));
            } else if (d == null || !d.contains(at)) {
                throw new NotExportedException("the value " + f + " of an unknown function is not exported");
            }
        }
        List<String> all = new ArrayList<>();
        domains.forEach((name, d) -> {
            List<String> in = CoqFormula.inDomain("(" + CoqFormal.function(name) + " x)", ranges.get(name));
            if (!in.isEmpty()) {
                List<String> parts = new ArrayList<>(CoqFormula.inDomain("x", d));
                parts.add("(" + String.join(" /\\ ", in) + ")");
                all.add("forall x : R, " + String.join(" -> ", parts));
            }
        });
        return all;
    }
}
