package org.majorant.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.majorant.engine.TheoryReading;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.text.DidYouMean;
import org.majorant.theorem.Definition;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Law;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** A theorem of a theory file, and what of it has values at points. */
record ReadTheorem(Theory theory, Theorem theorem) {

    /** @throws IllegalArgumentException when there is no such theorem, or its file has errors; with all of them */
    static ReadTheorem of(String path, String id) {
        TheoryReading reading = TheoryReading.of(List.of(Path.of(path)));
        List<String> known = new ArrayList<>();
        for (Theory theory : reading.theories()) {
            for (Theorem t : theory.theorems()) {
                String name = theory.id() + "/" + t.id();
                known.add(name);
                if (name.equals(id)) {
                    return new ReadTheorem(theory, t);
                }
            }
            for (Law law : theory.laws().values()) {
                String name = theory.id() + "/" + law.name();
                known.add(name);
                if (name.equals(id)) {
                    return law(theory, law);
                }
            }
        }
        String errors =
                reading.problems().stream().map(TheoryReading.FileErrors::text).collect(Collectors.joining("\n"));
        throw new IllegalArgumentException("there is no theorem '" + id + "' in " + path + " that can be read; "
                + DidYouMean.hint(id, known, "it is named theory/theorem")
                + (errors.isEmpty() ? "" : "\n" + errors));
    }

    /** A law, as the one claim of a theorem without hypotheses. */
    private static ReadTheorem law(Theory theory, Law law) {
        List<Definition> abbreviations = theory.theorems().stream()
                .limit(1)
                .flatMap(t -> t.definitions().stream()
                        .filter(d -> d.span().start() < t.span().start()))
                .toList();
        Theorem t = new Theorem(
                law.name(),
                "",
                law.mark(),
                law.citations(),
                List.of(),
                List.of(),
                abbreviations,
                List.of(),
                List.of(),
                List.of(law.statement()),
                List.of(),
                List.of(),
                Optional.empty(),
                law.statement().span());
        ReadTheorem read = new ReadTheorem(theory, t);
        for (Expr.Sym s : PointValues.symbols(read.relations(law.statement()))) {
            if (!theory.symbols().containsValue(s)) {
                throw new IllegalArgumentException(law.statement().span() + ": the abbreviation " + s + " of the law '"
                        + law.name() + "' has to be made above the first theorem of " + theory.id());
            }
        }
        return read;
    }

    String id() {
        return theory.id() + "/" + theorem.id();
    }

    /**
     * The hypotheses, without abbreviations.
     *
     * @throws IllegalArgumentException when one of them cannot be decided at a point
     */
    List<Relation> hypotheses() {
        List<Relation> all = new ArrayList<>();
        for (Statement g : theorem.givens()) {
            if (!g.conditions().isEmpty()) {
                throw refused(g, "is made under a condition");
            }
            all.addAll(relations(g));
        }
        return all;
    }

    /**
     * The relations of a hypothesis or claim, without abbreviations.
     *
     * @throws IllegalArgumentException when it has other parts, or none that have values at points
     */
    List<Relation> relations(Statement s) {
        if (!(s.formula() instanceof Formula.Comparison c)) {
            throw refused(s, "is no comparison, and cannot be decided at a point");
        }
        List<Relation> all =
                c.chain().stream().map(r -> r.map(theorem.expansion())).toList();
        if (all.stream().anyMatch(r -> PointValues.lacks(r.left()) || PointValues.lacks(r.right()))) {
            throw refused(s, "speaks of unknown functions, limits or infima, which have no value at a point");
        }
        return all;
    }

    private IllegalArgumentException refused(Statement s, String why) {
        return new IllegalArgumentException(s.span() + ": '" + s + "' of " + id() + " " + why);
    }

    /**
     * A claim by its label, or by its number from 1.
     *
     * @throws IllegalArgumentException when there is none
     */
    Statement claim(String name) {
        List<Statement> claims = theorem.claims();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).label().equals(name) || name.equals("" + (i + 1))) {
                return claims.get(i);
            }
        }
        List<String> labels =
                claims.stream().map(Statement::label).filter(l -> !l.isEmpty()).toList();
        throw new IllegalArgumentException("there is no claim '" + name + "' of " + id() + "; "
                + DidYouMean.hint(name, labels, "it has " + claims.size() + ", numbered from 1"));
    }

    /** A formula with the place that gives it. */
    record Given(Expr value, String where) {}

    /**
     * What a name stands for: an abbreviation, the right side of a claim, hypothesis or law with this label, or else of one whose left side
     * it is.
     *
     * @throws IllegalArgumentException when there is none, or more than one
     */
    Given formula(String name) {
        for (Definition d : theorem.definitions()) {
            if (d.symbol().name().equals(name)) {
                return new Given(theorem.expansion().apply(d.value()), "" + d.span());
            }
        }
        List<Statement> all = new ArrayList<>(theorem.claims());
        all.addAll(theorem.givens());
        theory.laws().values().stream()
                .map(Law::statement)
                .filter(s -> !all.contains(s))
                .forEach(all::add);
        List<Statement> found = all.stream()
                .filter(s -> s.label().equals(name) && single(s).isPresent())
                .toList();
        if (found.isEmpty()) {
            found = all.stream().filter(s -> isEquationFor(s, name)).toList();
        }
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    found.isEmpty()
                            ? "there is no abbreviation '" + name + "' for " + id()
                                    + ", nor a claim, hypothesis or law " + "of that label or of the form " + name
                                    + " = …"
                            : "there are several formulas for " + name + " in " + id() + ": "
                                    + found.stream()
                                            .map(s -> s + " at " + s.span())
                                            .collect(Collectors.joining("; "))
                                    + "; name one by its label");
        }
        Statement s = found.get(0);
        return new Given(theorem.expansion().apply(single(s).orElseThrow().right()), "" + s.span());
    }

    private static Optional<Relation> single(Statement s) {
        return s.formula() instanceof Formula.Comparison c && c.chain().size() == 1
                ? Optional.of(c.chain().get(0))
                : Optional.empty();
    }

    private static boolean isEquationFor(Statement s, String name) {
        return single(s)
                .filter(r -> r.op() == Relation.Op.EQ
                        && r.left() instanceof Expr.Sym x
                        && x.name().equals(name))
                .isPresent();
    }
}
