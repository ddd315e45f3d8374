package org.majorant.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.theorem.Formula;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * What is held against worlds: the hypotheses of a theorem and the statements that are said to follow from them.
 *
 * @param arguments the domains of the arguments of unknown functions and sequences, by name
 */
record Problem(List<Said> hypotheses, List<Said> facts, Map<String, List<Domain>> arguments) {
    private static final Pattern FUNCTION = Pattern.compile("([A-Za-z][A-Za-z0-9_']*)\\s*([(\\[])([^)\\]]*)[)\\]]");

    /** A formula under conditions, with all abbreviations put in. */
    record Said(Formula formula, List<Relation> conditions) {
        Set<Expr.Sym> free() {
            Set<Expr.Sym> all = new LinkedHashSet<>(Symbols.free(formula));
            conditions.forEach(r -> all.addAll(Symbols.free(r)));
            return all;
        }

        List<Expr> expressions() {
            List<Expr> all = new ArrayList<>(Symbols.expressions(formula));
            conditions.forEach(r -> {
                all.add(r.left());
                all.add(r.right());
            });
            return all;
        }

        boolean isPartial() {
            return expressions().stream().anyMatch(Symbols::isPartial);
        }

        @Override
        public String toString() {
            return formula + (conditions.isEmpty() ? "" : " when " + conditions);
        }
    }

    static Problem of(Theory theory, Theorem theorem, List<Statement> statements) {
        UnaryOperator<Expr> put = theorem.expansion();
        return new Problem(
                theorem.givens().stream().map(s -> said(s, put)).toList(),
                statements.stream().map(s -> said(s, put)).toList(),
                arguments(theory, theorem));
    }

    private static Said said(Statement s, UnaryOperator<Expr> put) {
        return new Said(
                Symbols.map(s.formula(), put),
                s.conditions().stream().map(r -> r.map(put)).toList());
    }

    /** From the lines {@code let u(t) in …} of the file, which the tree does not keep. */
    private static Map<String, List<Domain>> arguments(Theory theory, Theorem theorem) {
        Map<String, List<Domain>> found = new HashMap<>();
        for (String line : theory.file().text().split("\n")) {
            if (!line.strip().startsWith("let ") || !line.contains(" in ")) {
                continue;
            }
            Matcher m = FUNCTION.matcher(line.substring(0, line.indexOf(" in ")));
            while (m.find()) {
                boolean sequence = m.group(2).equals("[");
                List<Domain> domains = new ArrayList<>();
                for (String a : m.group(3).split(",")) {
                    Expr.Sym own = theory.symbols().get(theorem.id() + "." + a.strip());
                    Expr.Sym s = own != null ? own : theory.symbols().get(a.strip());
                    domains.add(s != null ? s.domain() : sequence ? Domain.INTEGER : Domain.REAL);
                }
                found.put(m.group(1) + (sequence ? "[]" : ""), domains);
            }
        }
        return found;
    }

    Set<Expr.Sym> free() {
        Set<Expr.Sym> all = new LinkedHashSet<>();
        hypotheses.forEach(h -> all.addAll(h.free()));
        facts.forEach(h -> all.addAll(h.free()));
        return all;
    }

    Map<String, Expr.Formal> functions() {
        Map<String, Expr.Formal> all = new LinkedHashMap<>();
        hypotheses.forEach(h -> h.expressions().forEach(e -> Symbols.functions(e, all)));
        facts.forEach(h -> h.expressions().forEach(e -> Symbols.functions(e, all)));
        return all;
    }

    /** The numbers that are written anywhere. */
    List<BigFraction> numbers() {
        Set<BigFraction> all = new LinkedHashSet<>();
        hypotheses.forEach(h -> h.expressions().forEach(e -> numbers(e, all)));
        facts.forEach(h -> h.expressions().forEach(e -> numbers(e, all)));
        return new ArrayList<>(all);
    }

    private static void numbers(Expr e, Set<BigFraction> into) {
        if (e instanceof Expr.Num n) {
            into.add(n.value());
        }
        if (e instanceof Expr.Formal f) {
            f.constraints().forEach(r -> {
                numbers(r.left(), into);
                numbers(r.right(), into);
            });
        }
        Exprs.parts(e).forEach(p -> numbers(p, into));
    }
}
