package org.majorant.theorem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;

/**
 * A theorem with everything that a reader must know in order to judge it: the domains of all that it speaks of, its
 * abbreviations, the laws among its hypotheses, and monotonicity with the range on which it is said. Whatever is printed, exported
 * or recorded is made from this object, so that nothing that is shown can be stronger than what was checked.
 */
public final class Spelled {
    private final Theorem theorem;
    private final Declarations statement;
    private final Declarations proof;
    private final List<Hypothesis> hypotheses;
    private final List<Statement> claims;
    private final List<Statement> steps;

    /**
     * What is declared for some statements.
     *
     * @param symbols the free symbols, which stand for any values of their domains
     * @param bound symbols that a limit, an infimum, a root count, an order of growth or a monotonicity binds, which range over
     *     their domains; one that is free as well is not repeated
     * @param functions unknown functions and sequences
     * @param abbreviations abbreviations, each of which may use those before it
     */
    public record Declarations(
            List<Expr.Sym> symbols,
            List<Expr.Sym> bound,
            List<UnknownFunction> functions,
            List<Definition> abbreviations) {
        public Declarations {
            symbols = List.copyOf(symbols);
            bound = List.copyOf(bound);
            functions = List.copyOf(functions);
            abbreviations = List.copyOf(abbreviations);
        }

        public boolean isEmpty() {
            return symbols.isEmpty() && bound.isEmpty() && functions.isEmpty() && abbreviations.isEmpty();
        }
    }

    /** A hypothesis, with the law that it is, where it is one. */
    public record Hypothesis(Statement statement, Optional<Law> law) {}

    private Spelled(Theorem theorem, List<Expr.Sym> order, List<Law> laws) {
        this.theorem = theorem;
        Narrowing narrowing = new Narrowing(theorem);
        this.hypotheses = theorem.givens().stream()
                .map(g -> new Hypothesis(
                        narrowing.of(g),
                        laws.stream().filter(l -> l.statement() == g).findFirst()))
                .toList();
        this.claims = theorem.claims().stream().map(narrowing::of).toList();
        this.steps =
                theorem.steps().stream().map(s -> narrowing.of(s.statement())).toList();
        List<Statement> stated = new ArrayList<>(givens());
        stated.addAll(claims);
        this.statement = declarations(stated, List.of(), order, null);
        List<Expr> values = theorem.steps().stream()
                .flatMap(s -> s.values().values().stream())
                .toList();
        this.proof = declarations(steps, values, order, statement);
    }

    /** A theorem of a theory, which tells its laws and the order of its symbols. */
    public static Spelled of(Theory theory, Theorem theorem) {
        return new Spelled(
                theorem,
                List.copyOf(theory.symbols().values()),
                List.copyOf(theory.laws().values()));
    }

    /** A law alone, as if it were claimed; the functions and abbreviations of its theory are those of the theorems. */
    public static Spelled of(Theory theory, Law law) {
        List<UnknownFunction> functions = theory.theorems().stream()
                .flatMap(t -> t.functions().stream())
                .distinct()
                .toList();
        List<Definition> definitions = theory.theorems().stream()
                .flatMap(t -> t.definitions().stream())
                .distinct()
                .toList();
        List<Statement> said = List.of(law.statement());
        return of(
                theory,
                new Theorem(
                        law.name(),
                        "",
                        law.mark(),
                        law.citations(),
                        List.of(),
                        functions,
                        definitions,
                        List.of(),
                        List.of(),
                        said,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        law.statement().span()));
    }

    /** The same statement without the names of the laws among its hypotheses. */
    public static Spelled of(Theorem theorem) {
        return new Spelled(theorem, List.of(), List.of());
    }

    private Declarations declarations(
            List<Statement> statements, List<Expr> values, List<Expr.Sym> order, Declarations known) {
        UnaryOperator<Expr> expansion = theorem.expansion();
        Occurrences put = new Occurrences();
        Occurrences written = new Occurrences();
        statements.forEach(s -> {
            written.add(s);
            put.add(new Statement(
                    "",
                    Formulas.map(s.formula(), expansion),
                    s.conditions().stream().map(r -> r.map(expansion)).toList(),
                    s.span()));
        });
        values.forEach(v -> {
            written.add(v);
            put.add(expansion.apply(v));
        });
        List<Definition> abbreviations = used(written.free());
        Comparator<Expr.Sym> declared =
                Comparator.comparingInt(s -> order.contains(s) ? order.indexOf(s) : order.size());
        Set<Expr.Sym> symbols = new LinkedHashSet<>(put.free());
        Set<Expr.Sym> bound = new LinkedHashSet<>(put.bound());
        if (known != null) {
            abbreviations.removeAll(known.abbreviations());
            symbols.removeAll(known.symbols());
            bound.removeAll(known.symbols());
            bound.removeAll(known.bound());
        }
        return new Declarations(
                symbols.stream().sorted(declared).toList(),
                bound.stream().sorted(declared).toList(),
                theorem.functions().stream()
                        .filter(f -> put.functions().contains(f.key()))
                        .filter(f -> known == null || !known.functions().contains(f))
                        .toList(),
                abbreviations);
    }

    /** The abbreviations that are needed to read the symbols. */
    private List<Definition> used(Set<Expr.Sym> written) {
        Set<Expr.Sym> needed = new LinkedHashSet<>(written);
        List<Definition> used = new ArrayList<>();
        for (int i = theorem.definitions().size() - 1; i >= 0; i--) {
            Definition d = theorem.definitions().get(i);
            if (needed.contains(d.symbol())) {
                used.add(0, d);
                needed.addAll(Exprs.freeSymbols(d.value()));
            }
        }
        return used;
    }

    public Theorem theorem() {
        return theorem;
    }

    /** What the hypotheses and claims speak of. */
    public Declarations statement() {
        return statement;
    }

    /** What the written proof speaks of besides. */
    public Declarations proof() {
        return proof;
    }

    public List<Hypothesis> hypotheses() {
        return hypotheses;
    }

    /** The hypotheses alone. */
    public List<Statement> givens() {
        return hypotheses.stream().map(Hypothesis::statement).toList();
    }

    public List<Statement> claims() {
        return claims;
    }

    /** What the steps of the written proof say, in order. */
    public List<Statement> steps() {
        return steps;
    }

    /** The names of all symbols that occur, bound ones and abbreviations too, the statement's first. */
    public Set<String> names() {
        Occurrences all = new Occurrences();
        givens().forEach(all::add);
        claims.forEach(all::add);
        statement.abbreviations().forEach(d -> all.add(d.value()));
        steps.forEach(all::add);
        theorem.steps().forEach(s -> s.values().values().forEach(all::add));
        proof.abbreviations().forEach(d -> all.add(d.value()));
        return java.util.Collections.unmodifiableSet(all.names());
    }

    /** All unknown functions that occur, those of the proof too. */
    public List<UnknownFunction> functions() {
        List<UnknownFunction> all = new ArrayList<>(statement.functions());
        all.addAll(proof.functions());
        return all;
    }

    /** A statement with its abbreviations put in. */
    public Statement expanded(Statement s) {
        UnaryOperator<Expr> expansion = theorem.expansion();
        return new Statement(
                s.label(),
                Formulas.map(s.formula(), expansion),
                s.conditions().stream().map(r -> r.map(expansion)).toList(),
                s.span());
    }

    /**
     * The statement in one form for all ways of writing it: abbreviations and laws put in, bound symbols under names of their own,
     * symbols and hypotheses in the order of their texts, without labels, titles, marks and the proof.
     */
    public String canonical() {
        Set<String> head = new java.util.TreeSet<>();
        statement.symbols().forEach(s -> head.add("symbol " + s + " in " + s.domain()));
        statement.functions().forEach(f -> {
            String from = f.arguments().stream().map(a -> a.domain().toString()).collect(Collectors.joining(" x "));
            head.add("function " + f.key() + " from " + from + " to " + f.range());
        });
        List<String> lines = new ArrayList<>(head);
        givens().stream()
                .map(this::expanded)
                .map(g -> "given " + CanonicalText.of(g.formula(), g.conditions()))
                .distinct()
                .sorted()
                .forEach(lines::add);
        claims.stream()
                .map(this::expanded)
                .forEach(c -> lines.add("claim " + CanonicalText.of(c.formula(), c.conditions())));
        return String.join("\n", lines) + "\n";
    }

    /** The SHA-256 of the canonical text, in hexadecimal digits. */
    public String hash() {
        return CanonicalText.hash(canonical());
    }

    /** The statement in the theory language, one declaration, hypothesis or claim a line. */
    public List<String> lines() {
        List<String> out = new ArrayList<>(lines(statement));
        hypotheses.forEach(h -> out.add("given " + h.law().map(Spelled::law).orElse("") + h.statement()));
        claims.forEach(c -> out.add("claim " + c));
        return out;
    }

    /** The declarations in the theory language; symbols of one domain share a line. */
    public static List<String> lines(Declarations all) {
        List<String> out = new ArrayList<>();
        byDomain(all.symbols()).forEach(names -> out.add("let " + text(names)));
        byDomain(all.bound()).forEach(names -> out.add("bound " + text(names)));
        all.functions().forEach(f -> out.add("let " + f));
        all.abbreviations().forEach(d -> out.add("let " + d.symbol() + " = " + d.value()));
        return out;
    }

    /** The symbols in groups of the same domain, in the order of the first of each. */
    public static List<List<Expr.Sym>> byDomain(List<Expr.Sym> symbols) {
        return List.copyOf(symbols.stream()
                .collect(Collectors.groupingBy(Expr.Sym::domain, java.util.LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private static String text(List<Expr.Sym> names) {
        return names.stream().map(Expr.Sym::name).collect(Collectors.joining(", ")) + " in "
                + names.get(0).domain();
    }

    private static String law(Law l) {
        return "law " + l.name() + " (" + l.mark().text() + "): ";
    }

    @Override
    public String toString() {
        return String.join("\n", lines());
    }
}
