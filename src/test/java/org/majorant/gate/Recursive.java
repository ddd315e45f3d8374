package org.majorant.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;

/** A sequence that follows a recursion from its first member on, with equality or some way inside of the inequality. */
final class Recursive implements World.Function {
    private static final int LONGEST = 80;
    private static final BigFraction LITTLE = BigFraction.of(1, 7);

    private final String name;
    private final Expr.Sym index;
    private final Domain domain;
    private final Domain range;
    private final Relation.Op op;
    private final Expr next;
    private final Expr first;
    private final int kind;
    private final int jump;
    private final Map<Integer, Map<BigFraction, Value>> known = new HashMap<>();

    Recursive(
            String name,
            Expr.Sym index,
            Domain domain,
            Domain range,
            Relation.Op op,
            Expr next,
            Expr first,
            int kind,
            int jump) {
        this.name = name;
        this.index = index;
        this.domain = domain;
        this.range = range;
        this.op = op;
        this.next = next;
        this.first = first;
        this.kind = kind;
        this.jump = jump;
    }

    @Override
    public Value at(Truth truth, List<Value> arguments) {
        Value k = arguments.get(0);
        Boolean inside = truth.inside(k, domain);
        if (!Boolean.TRUE.equals(inside)) {
            if (inside == null) {
                throw new Value.Unknown("index");
            }
            throw new Value.None("no member of the sequence");
        }
        Map<BigFraction, Value> values = known.computeIfAbsent(truth.precision, p -> new HashMap<>());
        Value v = values.get(k.exact());
        if (v == null) {
            v = member(truth, k.exact());
            values.put(k.exact(), v);
        }
        return v;
    }

    private Value member(Truth truth, BigFraction k) {
        BigFraction start = start();
        if (k.subtract(start).compareTo(BigFraction.of(LONGEST)) > 0) {
            throw new Value.Unknown("far out in a sequence");
        }
        Truth plain = truth.root();
        Value v;
        if (k.compareTo(start) <= 0) {
            v = plain.value(first);
        } else {
            BigFraction before = k.subtract(1);
            v = moved(plain, plain.with(index, before).value(next), before.subtract(start));
        }
        Boolean within = plain.inside(v, range);
        if (Boolean.FALSE.equals(within)) {
            throw new World.Impossible();
        }
        if (within == null) {
            throw new Value.Unknown("the sequence leaves its range");
        }
        return v;
    }

    private BigFraction start() {
        BigFraction low = index.domain().lower().value();
        if (low == null) {
            return BigFraction.ZERO;
        }
        BigFraction whole = BigFraction.of(org.majorant.expr.Rationals.ceil(low));
        return whole.equals(low) && !index.domain().lower().closed() ? whole.add(1) : whole;
    }

    private Value moved(Truth truth, Value v, BigFraction number) {
        boolean below = op == Relation.Op.LE || op == Relation.Op.LT;
        boolean above = op == Relation.Op.GE || op == Relation.Op.GT;
        Value bound = v;
        if (kind == 1 || op.isStrict()) {
            Value little = truth.exact(below ? LITTLE.negate() : LITTLE);
            bound = below || above ? truth.add(v, little) : v;
        }
        boolean jumps = kind == 2 && number.equals(BigFraction.of(jump));
        boolean over = range.upper().closed()
                && Boolean.TRUE.equals(truth.compare(
                        bound, Relation.Op.GT, truth.exact(range.upper().value())));
        if (below && over) {
            bound = truth.exact(range.upper().value());
        }
        if (below && jumps && range.lower().closed()) {
            bound = truth.exact(range.lower().value());
        }
        if (above && jumps && range.upper().closed()) {
            bound = truth.exact(range.upper().value());
        }
        return bound;
    }

    @Override
    public String toString() {
        return name + " follows its recursion from " + first + " on (kind " + kind + ", jump " + jump + ")";
    }
}
