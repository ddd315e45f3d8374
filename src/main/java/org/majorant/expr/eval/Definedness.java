package org.majorant.expr.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.FormalKind;
import org.majorant.expr.Integers;
import org.majorant.expr.Rationals;
import org.majorant.expr.Relation;

/**
 * Decides whether an expression has a value, from facts: the one place that says what "has a value" means ({@code
 * docs/meaning.md}). Whoever asks brings the {@link Facts}: signs by the normal form, boxes, or balls at a point.
 *
 * <p>A value that is not known to exist is named with what is missing; it may exist all the same.
 */
public final class Definedness {

    /** What is known where the question is asked. */
    public interface Facts {
        /** Whether the relation between values that exist is known to hold. */
        boolean holds(Relation r);

        /** Whether the expression stands in a relation that is known to hold, and so has a value. */
        default boolean isKnown(Expr e) {
            return false;
        }

        /** Whether the value is found to be {@code u e^u} with u on the branch of W. */
        default boolean liesOnBranch(Expr.Call w) {
            return false;
        }

        /** What an unknown function is known to be at its arguments; empty where it may be any. */
        default Optional<Expr> unfolded(Expr.Formal applied) {
            return Optional.empty();
        }

        /** The same with relations that hold besides, of a symbol that occurs in no fact; here nothing is known then. */
        default Facts with(List<Relation> further) {
            return r -> false;
        }
    }

    /**
     * What is missing.
     *
     * @param part the part that is not known to have a value
     * @param need what is not known: words, expressions and relations in reading order
     */
    public record Missing(Expr part, List<Object> need) {
        public Missing {
            need = List.copyOf(need);
        }

        Missing(Expr part, Object... need) {
            this(part, List.of(need));
        }

        /** The whole of it: words, expressions and relations in reading order. */
        public List<Object> parts() {
            List<Object> all = new ArrayList<>(List.of(part, " is not known to have a value: "));
            all.addAll(need);
            return all;
        }

        @Override
        public String toString() {
            return parts().stream().map(Object::toString).collect(Collectors.joining());
        }
    }

    private final Facts facts;
    /** What was found to have a value; what was not may be found later, when more is known. */
    private final Set<Expr> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Map<Expr.Sym, Set<Expr>> smooth = new IdentityHashMap<>();

    public Definedness(Facts facts) {
        this.facts = facts;
    }

    /** Why the expression is not known to have a value; empty when it has one for all values that meet the facts. */
    public Optional<Missing> missing(Expr e) {
        if (found.contains(e) || facts.isKnown(e)) {
            return Optional.empty();
        }
        Optional<Missing> m = ofNode(e);
        if (m.isEmpty()) {
            found.add(e);
        }
        return m;
    }

    private Optional<Missing> ofNode(Expr e) {
        if (e instanceof Expr.Formal f) {
            return formal(f);
        }
        for (Expr part : Exprs.parts(e)) {
            Optional<Missing> m = missing(part);
            if (m.isPresent()) {
                return m;
            }
        }
        return e instanceof Expr.Call c && facts.liesOnBranch(c) ? Optional.empty() : unmet(e, needs(e));
    }

    private Optional<Missing> unmet(Expr e, List<List<Relation>> ways) {
        for (List<Relation> way : ways) {
            if (way.stream().allMatch(facts::holds)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Missing(e, words(ways)));
    }

    private static List<Object> words(List<List<Relation>> ways) {
        List<Object> all = new ArrayList<>();
        for (List<Relation> way : ways) {
            all.add(all.isEmpty() ? "it is not known that " : ", or ");
            for (int i = 0; i < way.size(); i++) {
                if (i > 0) {
                    all.add(" and ");
                }
                all.add(way.get(i));
            }
        }
        return all;
    }

    /** What has a value always: one way, which asks for nothing. */
    private static final List<List<Relation>> ALWAYS = List.of(List.of());

    /**
     * Ways in which an operator or function has a value where its operands have; all relations of one way must hold. For
     * constructs see {@link #missing}.
     */
    public static List<List<Relation>> needs(Expr e) {
        if (e instanceof Expr.Div d) {
            return one(nonZero(d.denominator()));
        }
        if (e instanceof Expr.Pow p) {
            return power(p.base(), p.exponent());
        }
        if (e instanceof Expr.Call c) {
            return List.of(c.function().row().needs(c.arguments()));
        }
        return ALWAYS;
    }

    private static List<List<Relation>> power(Expr base, Expr exponent) {
        BigFraction q = ExactEvaluator.constant(exponent);
        if (q != null) {
            boolean whole = Rationals.isInteger(q);
            boolean falls = q.signum() < 0;
            if (whole) {
                return falls ? one(nonZero(base)) : ALWAYS;
            }
            return one(falls ? positive(base) : atLeast(base, Expr.ZERO));
        }
        Relation rises = atLeast(exponent, Expr.ZERO);
        List<List<Relation>> ways = new ArrayList<>();
        ways.add(List.of(positive(base)));
        ways.add(Stream.of(atLeast(base, Expr.ZERO), rises).distinct().toList());
        if (Integers.isInteger(exponent)) {
            ways.add(List.of(nonZero(base)));
            ways.add(List.of(rises));
        }
        return ways;
    }

    private Optional<Missing> formal(Expr.Formal f) {
        return switch (f.kind()) {
            case APPLIED -> applied(f);
            case DIFF -> {
                Expr.Sym x = (Expr.Sym) f.arguments().get(1);
                yield x.domain().isInterval()
                        ? missingDerivative(f.arguments().get(0), x)
                        : Optional.of(new Missing(f, "the domain of ", x, " is not an interval of reals"));
            }
            case SUM -> sum(f);
            case INFIMUM ->
                Optional.of(new Missing(f, "it is not known to be finite: bound it on both sides first, by infimum"));
            case LIMIT -> Optional.of(new Missing(f, "it is not known to exist: show what it is first, by order"));
            case INFINITY -> Optional.of(new Missing(f, "it is not a number"));
        };
    }

    private Optional<Missing> applied(Expr.Formal f) {
        for (int i = 0; i < f.arguments().size(); i++) {
            Expr x = f.arguments().get(i);
            Optional<Missing> m = missing(x);
            if (m.isPresent()) {
                return m;
            }
            Optional<List<Object>> outside = outside(x, f.on().get(i));
            if (outside.isPresent()) {
                return Optional.of(new Missing(f, outside.get()));
            }
        }
        return facts.unfolded(f).flatMap(this::missing);
    }

    /** Why a value that exists is not known to lie in a domain, as words, expressions and relations; empty when it does. */
    public Optional<List<Object>> outside(Expr x, Domain d) {
        if (x instanceof Expr.Sym s && d.includes(s.domain())) {
            return Optional.empty();
        }
        if (d.integral() && !Integers.isInteger(x)) {
            return Optional.of(List.of("it is not known that ", x, " is a whole number"));
        }
        return inside(x, d).stream()
                .filter(r -> !facts.holds(r))
                .findFirst()
                .map(r -> List.of("it is not known that ", r));
    }

    /** What the ends of a domain say of a value; that it is whole is not among it. */
    public static List<Relation> inside(Expr x, Domain d) {
        List<Relation> all = new ArrayList<>();
        if (!d.lower().isInfinite()) {
            Expr low = Expr.num(d.lower().value());
            all.add(d.lower().closed() ? atLeast(x, low) : above(x, low));
        }
        if (!d.upper().isInfinite()) {
            Expr high = Expr.num(d.upper().value());
            all.add(new Relation(x, d.upper().closed() ? Relation.Op.LE : Relation.Op.LT, high));
        }
        return all;
    }

    /** The ends are whole numbers, and the body has a value at each index between them. */
    private Optional<Missing> sum(Expr.Formal f) {
        Expr from = f.arguments().get(1);
        Expr to = f.arguments().get(2);
        for (Expr end : List.of(from, to)) {
            Optional<Missing> m = missing(end);
            if (m.isPresent()) {
                return m;
            }
            if (!Integers.isInteger(end)) {
                return Optional.of(new Missing(f, "it is not known that ", end, " is a whole number"));
            }
        }
        BigFraction low = ExactEvaluator.constant(from);
        BigFraction high = ExactEvaluator.constant(to);
        if (low != null && high != null && high.compareTo(low) < 0) {
            return Optional.empty();
        }
        Domain.End first = low == null ? Domain.End.INFINITE : Domain.End.closed(low);
        Domain.End last = high == null ? Domain.End.INFINITE : Domain.End.closed(high);
        Expr.Sym old = (Expr.Sym) f.arguments().get(0);
        Expr.Sym index = Expr.sym("index " + old.name() + " of " + f, new Domain(first, last, true));
        Expr body = Exprs.substitute(f.arguments().get(3), Map.of(old, index));
        List<Relation> between =
                List.of(new Relation(index, Relation.Op.GE, from), new Relation(index, Relation.Op.LE, to));
        return new Definedness(facts.with(between)).missing(body);
    }

    /**
     * Why the expression is not known to be differentiable in {@code x} at the point, and at all near it; empty when it is. What
     * is asked for at the point is open, so that it holds near it too.
     */
    private Optional<Missing> missingDerivative(Expr e, Expr.Sym x) {
        Set<Expr> of = smooth.computeIfAbsent(x, k -> Collections.newSetFromMap(new IdentityHashMap<>()));
        if (of.contains(e)) {
            return Optional.empty();
        }
        Optional<Missing> m = !Exprs.contains(e, x)
                ? missing(e)
                : facts.isKnown(Expr.diff(e, x)) ? Optional.empty() : ofDerivative(e, x);
        if (m.isEmpty()) {
            of.add(e);
        }
        return m;
    }

    private Optional<Missing> ofDerivative(Expr e, Expr.Sym x) {
        if (e instanceof Expr.Formal f) {
            Optional<Expr> unfolded = unfoldedIn(f, x);
            return unfolded.isPresent()
                    ? missingDerivative(unfolded.get(), x)
                    : Optional.of(new Missing(Expr.diff(f, x), "no hypothesis that applies here speaks of it"));
        }
        for (Expr part : Exprs.parts(e)) {
            Optional<Missing> m = missingDerivative(part, x);
            if (m.isPresent()) {
                return m;
            }
        }
        List<List<Relation>> ways = smoothNeeds(e, x);
        return ways.isEmpty()
                ? Optional.of(new Missing(Expr.diff(e, x), "it has no derivative everywhere"))
                : unmet(Expr.diff(e, x), ways);
    }

    /** What stands for a construct in a derivative: the body of a further one, or a function that is known, of the variable itself. */
    private Optional<Expr> unfoldedIn(Expr.Formal f, Expr.Sym x) {
        return switch (f.kind()) {
            case DIFF -> {
                boolean known = !Exprs.anyNode(
                        f.arguments().get(0),
                        n -> n instanceof Expr.Formal a
                                && a.kind() != FormalKind.DIFF
                                && (a.kind() != FormalKind.APPLIED
                                        || facts.unfolded(a).isEmpty()));
                yield known ? Optional.of(f.arguments().get(0)) : Optional.empty();
            }
            case APPLIED -> {
                boolean ofVariable =
                        f.arguments().equals(List.of(x)) && f.on().get(0).includes(x.domain());
                yield ofVariable ? facts.unfolded(f) : Optional.empty();
            }
            case SUM, INFIMUM, LIMIT, INFINITY -> Optional.empty();
        };
    }

    /** Ways in which an operator is smooth where its operands are. */
    private static List<List<Relation>> smoothNeeds(Expr e, Expr.Sym x) {
        if (e instanceof Expr.Pow p) {
            return smoothPower(p, x);
        }
        if (e instanceof Expr.Call c) {
            return c.function().row().smoothNeeds(c.arguments()).stream().toList();
        }
        return needs(e);
    }

    private static List<List<Relation>> smoothPower(Expr.Pow p, Expr.Sym x) {
        BigFraction q = ExactEvaluator.constant(p.exponent());
        if (q != null && Rationals.isInteger(q)) {
            return needs(p);
        }
        List<List<Relation>> ways = new ArrayList<>();
        ways.add(List.of(positive(p.base())));
        if (Integers.isInteger(p.exponent()) && !Exprs.contains(p.exponent(), x)) {
            ways.add(List.of(nonZero(p.base())));
            ways.add(List.of(atLeast(p.exponent(), Expr.ZERO)));
        }
        return ways;
    }

    private static List<List<Relation>> one(Relation... all) {
        return List.of(List.of(all));
    }

    private static Relation positive(Expr x) {
        return above(x, Expr.ZERO);
    }

    private static Relation nonZero(Expr x) {
        return new Relation(x, Relation.Op.NE, Expr.ZERO);
    }

    private static Relation above(Expr x, Expr y) {
        return new Relation(x, Relation.Op.GT, y);
    }

    private static Relation atLeast(Expr x, Expr y) {
        return new Relation(x, Relation.Op.GE, y);
    }
}
