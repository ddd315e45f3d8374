package org.majorant.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.prove.Proof;
import org.majorant.prove.ProofChecker;
import org.majorant.text.Span;
import org.majorant.theorem.Definition;
import org.majorant.theorem.Expectation;
import org.majorant.theorem.Formulas;
import org.majorant.theorem.Mark;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;

/** What a careful reader would ask of theorems that are otherwise as expected. */
public final class Lint {
    private final Ledger ledger;
    private final List<Remark> remarks = new ArrayList<>();

    private Lint(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * A remark.
     *
     * @param kind {@code unused hypothesis}, {@code contradiction}, {@code unchecked claim}, {@code unused symbol}, {@code level dropped}
     * @param span where
     * @param text what
     */
    public record Remark(String kind, Span span, String text) {
        @Override
        public String toString() {
            return span.file().name() + ":" + span.line() + ": " + kind + ": " + text;
        }
    }

    /** @param levels the levels of an earlier ledger by id; empty for none */
    public static List<Remark> of(Ledger ledger, Map<String, Integer> levels) {
        Lint lint = new Lint(ledger);
        Set<Theory> theories = new LinkedHashSet<>();
        for (Entry e : ledger.entries()) {
            lint.hypotheses(e);
            lint.contradictions(e);
            lint.claims(e);
            lint.level(e, levels);
            theories.add(e.theory());
        }
        theories.forEach(lint::symbols);
        return List.copyOf(lint.remarks);
    }

    private void add(String kind, Span span, String text) {
        remarks.add(new Remark(kind, span, text));
    }

    private void hypotheses(Entry e) {
        unusedHypotheses(e, name -> proof(e, name))
                .forEach(g -> add("unused hypothesis", g.span(), e.id() + ": the proof never needs " + g.formula()));
    }

    /**
     * The hypotheses without which the same proof goes through, and which no step names.
     *
     * @param proofs of the theorems that it uses, by their names as written
     */
    public static List<Statement> unusedHypotheses(Entry e, Function<String, Optional<Proof>> proofs) {
        Theorem t = e.theorem();
        boolean proved =
                e.derivation().isPresent() && e.derivation().get().failure().isEmpty();
        List<Statement> unused = new ArrayList<>();
        for (int i = 0; proved && i < t.givens().size(); i++) {
            if (ProofChecker.stepsWithout(t, i, proofs::apply).failure().isEmpty()) {
                unused.add(t.givens().get(i));
            }
        }
        return unused;
    }

    private Optional<Proof> proof(Entry from, String name) {
        String id = name.contains("/") ? name : from.theory().id() + "/" + name;
        return ledger.entries().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .flatMap(e -> Verdict.proofOf(e.verdict()));
    }

    private void contradictions(Entry e) {
        boolean wanted = e.expectation().outcome() == Expectation.Outcome.VACUOUS;
        if (e.verdict() instanceof Verdict.Vacuous v && !wanted) {
            add("contradiction", e.theorem().span(), e.id() + ": " + v.reason());
        }
    }

    /** A claim that no step proves, in a theorem that asks for no check. */
    private void claims(Entry e) {
        Theorem t = e.theorem();
        boolean stated = t.mark() == Mark.CLAIMED || t.expectation().isPresent();
        if (stated || !t.checks().isEmpty() || Verdict.proofOf(e.verdict()).isPresent()) {
            return;
        }
        for (int i = 0; i < t.claims().size(); i++) {
            int n = i;
            boolean established =
                    e.derivation().map(d -> d.claims().get(n).established()).orElse(false);
            if (!established) {
                add(
                        "unchecked claim",
                        t.claims().get(i).span(),
                        e.id() + ": nothing checks " + t.claims().get(i));
            }
        }
    }

    private void level(Entry e, Map<String, Integer> levels) {
        Integer before = levels.get(e.id());
        int now = e.verdict().level().ordinal();
        if (before != null && now < before) {
            add("level dropped", e.theorem().span(), e.id() + ": level " + now + ", it was " + before);
        }
    }

    /** Symbols and abbreviations that nothing uses. */
    private void symbols(Theory theory) {
        Set<String> used = new LinkedHashSet<>();
        theory.laws().values().forEach(l -> collect(l.statement(), used));
        for (Theorem t : theory.theorems()) {
            t.givens().forEach(s -> collect(s, used));
            t.claims().forEach(s -> collect(s, used));
            t.steps().forEach(s -> {
                collect(s.statement(), used);
                s.values().values().forEach(v -> collect(v, used));
            });
            t.definitions().forEach(d -> collect(d.value(), used));
            t.checks().forEach(c -> words(c.toString(), used));
        }
        for (Theorem t : theory.theorems()) {
            for (Definition d : t.definitions()) {
                String name = d.symbol().name();
                boolean own = theory.symbols().containsKey(t.id() + "." + name);
                if (own && !used.contains(name)) {
                    add(
                            "unused symbol",
                            t.span(),
                            theory.id() + "/" + t.id() + ": nothing uses the abbreviation " + name);
                }
            }
        }
        theory.symbols().keySet().stream()
                .filter(name -> !used.contains(name.substring(name.lastIndexOf('.') + 1)))
                .filter(name -> theory.theorems().stream()
                        .flatMap(t -> t.definitions().stream())
                        .noneMatch(d -> d.symbol().name().equals(name.substring(name.lastIndexOf('.') + 1))))
                .forEach(
                        name -> add("unused symbol", theory.file().span(0, 0), theory.id() + ": nothing uses " + name));
    }

    private static void collect(Statement s, Set<String> into) {
        Formulas.map(s.formula(), e -> {
            collect(e, into);
            return e;
        });
        words(s.toString(), into);
    }

    private static void collect(Expr e, Set<String> into) {
        Exprs.freeSymbols(e).forEach(x -> into.add(x.name()));
        words(e.toString(), into);
    }

    /** Bound symbols are seen in the text alone. */
    private static void words(String text, Set<String> into) {
        into.addAll(List.of(text.split("[^A-Za-z0-9_']+")));
    }
}
