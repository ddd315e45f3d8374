package org.majorant.find.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.find.symja.ComputerAlgebra;
import org.majorant.judge.search.InstanceFinder;
import org.majorant.prove.Premises;
import org.majorant.prove.Proof;
import org.majorant.read.TheoryReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.Excerpt;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Instance;
import org.majorant.theorem.Law;
import org.majorant.theorem.Rules;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** Derives what follows from the laws {@code risk} and {@code cost} of a theory. Not thread-safe. */
public final class Deriver {
    private final Optional<ComputerAlgebra> symja;
    private final long seed;
    private final Map<String, Proof> proofs = new LinkedHashMap<>();
    /** Proofs of earlier derivations, by statement, steps and the statements that they use: lemmas come up again and again. */
    private final Map<String, Proof> accepted = new LinkedHashMap<>();

    /**
     * @param symja computer algebra; empty to go without
     * @param seed of the instances that are looked for
     */
    public Deriver(Optional<ComputerAlgebra> symja, long seed) {
        this.symja = symja;
        this.seed = seed;
    }

    /**
     * The theorems of the law, each proved.
     *
     * @throws OutsideException when the theory has no such law, or one of another form; the message says which part, and why
     */
    public DerivedTheory derive(Theory theory) {
        proofs.clear();
        Theory read = withAbbreviations(theory.file());
        UnaryOperator<Expr> expansion =
                read.theorems().get(read.theorems().size() - 1).expansion();
        Relation risk = law(theory, "risk").map(expansion);
        Relation cost = law(theory, "cost").map(expansion);
        Set<String> taken = new LinkedHashSet<>(theory.symbols().keySet());
        AlgebraLog log = new AlgebraLog();
        FreshNames names = new FreshNames(taken);
        Algebra algebra = new Algebra(symja, log);
        LawReader reader = new LawReader(algebra, names);
        LawReader.Sides sides = reader.sides(risk, cost);
        List<String> missing = new ArrayList<>();
        List<TheoremText> statements;
        String head;
        try {
            LawParts law = reader.read(sides);
            head = head(theory, sides, law.withConstant(law.excess()), law.spent());
            statements = Statements.of(law, names, algebra, missing);
        } catch (OutsideException outside) {
            missing.add("the law is outside the class: " + outside.getMessage());
            head = head(theory, sides, sides.value(), sides.spent());
            statements = new GeneralTheorems(sides.risk(), sides.value(), sides.spent(), names, algebra).theorems();
        }
        StringBuilder text = new StringBuilder(head);
        List<String> kept = new ArrayList<>();
        for (TheoremText t : statements) {
            if (t.isEmpty()) {
                continue;
            }
            Optional<String> lacking = lacking(text + "\n" + t.text(), t.id());
            if (lacking.isPresent()) {
                missing.add(t.id() + ": " + lacking.get());
            } else {
                text.append('\n').append(t.text());
                kept.add(t.id());
            }
        }
        return new DerivedTheory(text.toString(), kept, missing, log.entries());
    }

    /** The file with a theorem at its end, in whose scope all abbreviations of the theory are. */
    private static Theory withAbbreviations(SourceFile file) {
        String more = "\n\n```claim\ntheorem scope-of-the-laws\n  claim 1 = 1\n```\n";
        return TheoryReader.read(new SourceFile(file.name(), file.text() + more), new Diagnostics());
    }

    private static Relation law(Theory t, String name) {
        Law law = t.laws().get(name);
        if (law == null) {
            throw new OutsideException("the theory '" + t.id() + "' has no law '" + name + "'; it has "
                    + (t.laws().isEmpty() ? "none" : String.join(", ", t.laws().keySet())));
        }
        return LawReader.equation(law)
                .orElseThrow(
                        () -> new OutsideException(law.statement().span().file().name() + ":"
                                + law.statement().span().line() + ": the law '" + name + "' is no equation"));
    }

    /** Why the last theorem of the text is not proved; empty when it is. */
    private Optional<String> lacking(String text, String id) {
        Diagnostics diagnostics = new Diagnostics();
        Theory t = TheoryReader.read(new SourceFile("derived.md", text), diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.of("it could not be read: "
                    + Excerpt.of(diagnostics.all().get(0)).strip());
        }
        Theorem theorem = t.theorems().get(t.theorems().size() - 1);
        String key = key(theorem);
        if (accepted.containsKey(key)) {
            proofs.put(id, accepted.get(key));
            return Optional.empty();
        }
        Proof.Checked checked = Proof.check(t.id() + "/" + id, theorem, new Known());
        Optional<Proof> proof = checked.proof().filter(p -> p.strength() == Proof.Strength.DERIVED);
        proof.ifPresent(p -> {
            proofs.put(id, p);
            accepted.put(key, p);
        });
        if (proof.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                checked.derivation().failure().orElse(checked.lacking()).toString());
    }

    private String key(Theorem t) {
        StringBuilder key = new StringBuilder(t.id()).append(Spelled.of(t).hash());
        t.steps().forEach(s -> {
            key.append('\n')
                    .append(s.statement().label())
                    .append(':')
                    .append(s.statement())
                    .append(" by ")
                    .append(s.rule());
            key.append(s.references()).append(new TreeMap<>(s.values()));
            if (s.rule().equals(Rules.THEOREM)) {
                Proof used = proofs.get(s.references().get(0).name());
                key.append(used == null ? "none" : Spelled.of(used.theorem()).hash());
            }
        });
        return key.toString();
    }

    /** Proofs of the theorems before, and instances as they are found. */
    private final class Known implements Premises {
        @Override
        public Optional<Proof> proof(String name) {
            return Optional.ofNullable(proofs.get(name));
        }

        @Override
        public Optional<Instance> instance(Theorem theorem, List<Formula> wanted, Predicate<Instance> isOne) {
            return new InstanceFinder(theorem, seed).find(wanted, isOne);
        }
    }

    private static String head(Theory theory, LawReader.Sides sides, Expr risk, Expr spent) {
        Set<Expr.Sym> symbols = new LinkedHashSet<>();
        symbols.add(sides.risk());
        symbols.add(sides.budget());
        symbols.addAll(Exprs.freeSymbols(spent));
        symbols.addAll(Exprs.freeSymbols(risk));
        StringBuilder out = new StringBuilder("# What follows from the laws of " + theory.id() + "\n\n");
        out.append("Derived from the laws `risk` and `cost` of the theory `")
                .append(theory.id())
                .append("`; every theorem has its proof. `V` is the risk without its constant term.\n\n```claim\n");
        out.append("theory ")
                .append(theory.id())
                .append("-derived \"What follows from the laws of ")
                .append(theory.id())
                .append("\"\n");
        List<Expr.Sym> plain = new ArrayList<>();
        for (Expr.Sym s : symbols) {
            String latex = theory.latexNames().get(s.name());
            if (latex == null) {
                plain.add(s);
            } else {
                out.append("let ")
                        .append(s)
                        .append(" in ")
                        .append(s.domain())
                        .append("  latex \"")
                        .append(latex)
                        .append("\"\n");
            }
        }
        Spelled.byDomain(plain)
                .forEach(group -> out.append("let ")
                        .append(group.stream().map(Expr.Sym::name).collect(Collectors.joining(", ")))
                        .append(" in ")
                        .append(group.get(0).domain())
                        .append('\n'));
        out.append("law risk: ")
                .append(sides.risk())
                .append(" = ")
                .append(risk)
                .append(mark(theory, "risk"))
                .append('\n');
        out.append("law cost: ")
                .append(sides.budget())
                .append(" = ")
                .append(spent)
                .append(mark(theory, "cost"))
                .append('\n');
        return out.append("```\n").toString();
    }

    private static String mark(Theory theory, String law) {
        return "   mark " + theory.laws().get(law).mark().text();
    }
}
