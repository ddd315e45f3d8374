package org.majorant.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.judge.search.HypothesisPoints;
import org.majorant.theorem.Statement;

/**
 * The claims of a theorem of a theory file, as properties: points at which its hypotheses hold, what it claims there, its formulas, and
 * runs that it speaks of. Immutable, safe for use by several threads.
 *
 * <p>All that is decided is decided by balls (Arb's kind of interval arithmetic) or exact rationals, never by doubles. A claim that holds at
 * many points is not proved by that; the command {@code check} proves or refutes it.
 */
public final class Claims {
    private final ReadTheorem source;
    private final List<Statement> claims;
    private final Map<Expr.Sym, Domain> narrowed;
    private final Set<Expr.Sym> further;
    private volatile @Nullable Prepared prepared;

    /** All symbols of hypotheses, claims and formulas, but those that are abbreviations; and the points of their values. */
    private record Prepared(Set<Expr.Sym> symbols, HypothesisPoints points) {}

    private Claims(ReadTheorem source, List<Statement> claims, Map<Expr.Sym, Domain> narrowed, Set<Expr.Sym> further) {
        this.source = source;
        this.claims = List.copyOf(claims);
        this.narrowed = Map.copyOf(narrowed);
        this.further = further;
    }

    /**
     * All claims of a theorem; or what a law says, under no hypotheses.
     *
     * @param path a theory file, or a folder that holds it
     * @param id {@code theory/theorem}, or {@code theory/law}
     * @throws IllegalArgumentException when there is no such theorem, or its file has errors; with each error at its place
     */
    public static Claims of(String path, String id) {
        ReadTheorem source = ReadTheorem.of(path, id);
        return new Claims(source, source.theorem().claims(), Map.of(), Set.of());
    }

    /**
     * One of the claims alone.
     *
     * @param claim its label, or its number from 1
     * @throws IllegalArgumentException when there is none
     */
    public Claims only(String claim) {
        return new Claims(source, List.of(source.claim(claim)), narrowed, further);
    }

    /**
     * The same with a symbol drawn from a narrower range, by size where that spans orders of magnitude.
     *
     * @param symbol its name
     * @param low the least value, a finite double taken exactly
     * @param high the largest value, likewise
     * @throws IllegalArgumentException when there is no such symbol, or no value of its domain in the range
     */
    public Claims within(String symbol, double low, double high) {
        Set<Expr.Sym> symbols = prepared().symbols();
        Expr.Sym s = symbols.stream()
                .filter(x -> x.name().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no symbol '" + symbol
                        + "' in the hypotheses and claims of "
                        + id() + "; the symbols are "
                        + String.join(", ", symbols.stream().map(Expr.Sym::name).toList())));
        if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
            throw new IllegalArgumentException("finite numbers, low <= high, are needed, not " + low + ", " + high);
        }
        Map<Expr.Sym, Domain> more = new LinkedHashMap<>(narrowed);
        Domain narrow = Narrowed.to(s.domain(), BigFraction.from(low), BigFraction.from(high));
        if (narrow.isEmpty()) {
            throw new IllegalArgumentException(
                    "no value of " + symbol + " in " + s.domain() + " lies from " + low + " to " + high);
        }
        more.put(s, narrow);
        return new Claims(source, claims, more, further);
    }

    /**
     * Points at which all hypotheses hold, for properties of jqwik. Symbols that equations fix are solved for; inequalities are met by
     * drawing again. They shrink to simple rationals.
     *
     * @throws IllegalArgumentException when a hypothesis or claim cannot be decided at points, or an equation is not solved for any symbol
     */
    public Arbitrary<TheoremPoint> points() {
        return Arbitraries.fromGenerator(new DrawnPoints(id(), prepared().points()));
    }

    /**
     * Checks every claim at a point.
     *
     * @throws AssertionError when one is false there, for certain; with its place, the point and both sides
     * @throws org.opentest4j.TestAbortedException when none is, and one cannot be decided there, as where both sides agree to all digits that
     *     were computed; jqwik then draws another point, and fails when that happens too often
     * @throws IllegalArgumentException when the point is one of another theorem, or lacks a symbol
     */
    public void check(TheoremPoint point) {
        PointCheck found = PointCheck.of(this, point);
        if (found.failure().isPresent()) {
            throw new AssertionError(found.failure().get());
        }
        if (found.open().isPresent()) {
            throw new org.opentest4j.TestAbortedException(found.open().get());
        }
    }

    /**
     * The first claim that is false at a point, for certain, with its place and both sides; empty when none is. For bounds that must fail.
     *
     * @throws IllegalArgumentException when the point is one of another theorem, or lacks a symbol
     */
    public Optional<String> failure(TheoremPoint point) {
        return PointCheck.of(this, point).failure();
    }

    /**
     * A formula of the theorem, to compare code with.
     *
     * @param name an abbreviation, the label of a claim, hypothesis or law (its right side is the formula), or a symbol for which one of
     *     these says {@code name = …}
     * @throws IllegalArgumentException when there is none, more than one, or none that has values at points
     */
    public TheoryFormula formula(String name) {
        ReadTheorem.Given given = source.formula(name);
        if (PointValues.lacks(given.value())) {
            throw new IllegalArgumentException(given.where() + ": the formula for " + name
                    + " speaks of unknown functions, limits or infima, which have no value at a point");
        }
        Claims over = new Claims(source, List.of(), narrowed, Exprs.freeSymbols(given.value()));
        return new TheoryFormula(over, name, given.value(), given.where());
    }

    /**
     * Checks every claim for every run: a claim such as {@code L <= A*N^(-a) + B*D^(-b)}, with {@code L} measured.
     *
     * @throws AssertionError when a claim is false for a run, for certain, or the theorem says nothing of a run, because a hypothesis does
     *     not hold there; with the line of each such run
     * @throws IllegalArgumentException when the runs do not give a symbol its value, or a value lies outside its domain
     */
    public void holdFor(MeasuredRuns runs) {
        new RunCheck(this, runs).run();
    }

    /** What decides the hypotheses and claims at a point of {@link #points}. */
    HypothesisPoints at(TheoremPoint point) {
        return point.pointsFor(id(), prepared().symbols());
    }

    ReadTheorem source() {
        return source;
    }

    List<Statement> claims() {
        return claims;
    }

    String id() {
        return source.id();
    }

    Relation expanded(Relation r) {
        return r.map(source.theorem().expansion());
    }

    /** Hypotheses, and the ranges that were narrowed. */
    private List<Relation> given() {
        List<Relation> all = new ArrayList<>(source.hypotheses());
        narrowed.forEach((s, d) -> {
            all.add(new Relation(s, Relation.Op.GE, Expr.num(d.lower().value())));
            all.add(new Relation(s, Relation.Op.LE, Expr.num(d.upper().value())));
        });
        return all;
    }

    /** @throws IllegalArgumentException when something cannot be decided at points */
    private Prepared prepared() {
        Prepared known = prepared;
        if (known == null) {
            known = new Prepared(symbols(), hypothesisPoints(symbols()));
            prepared = known;
        }
        return known;
    }

    private Set<Expr.Sym> symbols() {
        List<Relation> all = new ArrayList<>(source.hypotheses());
        for (Statement c : claims) {
            all.addAll(source.relations(c));
            c.conditions().forEach(r -> all.add(expanded(r)));
        }
        Set<Expr.Sym> symbols = new LinkedHashSet<>(PointValues.symbols(all));
        symbols.addAll(further);
        return symbols;
    }

    private HypothesisPoints hypothesisPoints(Set<Expr.Sym> symbols) {
        return HypothesisPoints.of(given(), symbols, narrowed)
                .orElseThrow(() -> new IllegalArgumentException("the equations among the hypotheses of " + id()
                        + " are not solved for symbols that stand in them once: no points are drawn"));
    }
}
