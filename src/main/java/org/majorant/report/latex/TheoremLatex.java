package org.majorant.report.latex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.judge.Entry;
import org.majorant.prove.rule.FormulaExprs;
import org.majorant.theorem.Definition;
import org.majorant.theorem.Law;
import org.majorant.theorem.Mark;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Step;
import org.majorant.theorem.Theorem;

/** A theorem with its mark, sources, symbols, abbreviations, hypotheses, claims, verdict and written proof. */
final class TheoremLatex {
    private static final double WIDEST = 58;

    private final Entry entry;
    private final Theorem theorem;
    private final LatexNames names;
    private final Labels labels;
    private final ExprLatex printer;
    private final FormulaLatex formulas;

    TheoremLatex(Entry entry, Set<String> known) {
        this.entry = entry;
        this.theorem = entry.theorem();
        this.names = new LatexNames(symbolNames(), declared());
        this.labels = new Labels(entry.theory().id(), theorem.id(), known, names);
        this.printer = ExprLatex.display(names);
        this.formulas = new FormulaLatex(printer);
    }

    /** LaTeX names of the theory, over which the theorem's own go. */
    private Map<String, String> declared() {
        Map<String, String> all = new LinkedHashMap<>(entry.theory().latexNames());
        String own = theorem.id() + ".";
        entry.theory().latexNames().forEach((k, v) -> {
            if (k.startsWith(own)) {
                all.put(k.substring(own.length()), v);
            }
        });
        return all;
    }

    private Set<String> symbolNames() {
        Set<String> all = new LinkedHashSet<>();
        statements()
                .forEach(s -> FormulaExprs.map(s.formula(), e -> {
                    Exprs.freeSymbols(e).forEach(x -> all.add(x.name()));
                    return e;
                }));
        theorem.definitions().forEach(d -> {
            all.add(d.symbol().name());
            Exprs.freeSymbols(d.value()).forEach(x -> all.add(x.name()));
        });
        return all;
    }

    private List<Statement> statements() {
        List<Statement> all = new ArrayList<>(theorem.givens());
        all.addAll(theorem.claims());
        theorem.steps().stream().map(Step::statement).forEach(all::add);
        return all;
    }

    String print() {
        StringBuilder out = new StringBuilder();
        String environment = VerdictLatex.environment(entry);
        String title = theorem.title().isEmpty() ? theorem.id() : theorem.title();
        out.append("\\begin{").append(environment).append("}[{").append(LatexText.escape(title));
        out.append(title.equals(theorem.id()) ? "" : "; " + LatexText.code(theorem.id()));
        out.append("}]\\label{").append(labels.theoremLabel()).append("}\n");
        String cited = Bibliography.cite(theorem.citations());
        out.append(theorem.mark() == Mark.DERIVED ? derived(environment, cited) : mark(theorem.mark(), cited));
        out.append("\n");
        symbols(out);
        abbreviations(out);
        givens(out);
        claims(out);
        out.append("\\end{").append(environment).append("}\n");
        out.append(VerdictLatex.print(entry, names));
        entry.derivation().ifPresent(d -> out.append(new ProofLatex(entry, printer, labels).print(d)));
        return out.toString();
    }

    /** Where a statement comes from, in words that keep a reading apart from its source. */
    static String mark(Mark mark, String cited) {
        return switch (mark) {
            case CLAIMED -> "\\marked{claimed" + (cited.isEmpty() ? "" : " in " + cited) + "}";
            case DERIVED -> "\\marked{derived" + compare(cited) + "}";
            case READING ->
                "\\marked{our reading" + (cited.isEmpty() ? "" : " of " + cited) + ", not the source's formula}";
        };
    }

    /** Only what is proved here without conditions is called derived. */
    private static String derived(String environment, String cited) {
        return switch (environment) {
            case "theorem" -> mark(Mark.DERIVED, cited);
            case "conditional" -> "\\marked{derived from what it cites" + compare(cited) + "}";
            default -> "\\marked{stated as derived" + compare(cited) + "}";
        };
    }

    private static String compare(String cited) {
        return cited.isEmpty() ? "" : "; compare " + cited;
    }

    private List<Definition> usedDefinitions() {
        Set<Expr.Sym> needed = new LinkedHashSet<>();
        statements().forEach(s -> needed.addAll(FormulaExprs.freeSymbols(s.formula(), s.conditions())));
        List<Definition> used = new ArrayList<>();
        List<Definition> all = new ArrayList<>(theorem.definitions());
        Collections.reverse(all);
        for (Definition d : all) {
            if (needed.contains(d.symbol())) {
                used.add(0, d);
                needed.addAll(Exprs.freeSymbols(d.value()));
            }
        }
        return used;
    }

    private void symbols(StringBuilder out) {
        Set<Expr.Sym> free = new LinkedHashSet<>();
        List<Definition> used = usedDefinitions();
        List<Statement> stated = new ArrayList<>(theorem.givens());
        stated.addAll(theorem.claims());
        stated.forEach(s -> free.addAll(FormulaExprs.freeSymbols(s.formula(), s.conditions())));
        used.forEach(d -> free.addAll(Exprs.freeSymbols(d.value())));
        used.forEach(d -> free.remove(d.symbol()));
        Map<Domain, List<String>> byDomain = new LinkedHashMap<>();
        List<String> declaredFirst = List.copyOf(entry.theory().symbols().keySet());
        List<Expr.Sym> ordered = new ArrayList<>(free);
        ordered.sort(Comparator.comparingInt(
                s -> declaredFirst.contains(s.name()) ? declaredFirst.indexOf(s.name()) : declaredFirst.size()));
        for (Expr.Sym s : ordered) {
            byDomain.computeIfAbsent(s.domain(), k -> new ArrayList<>()).add(names.of(s.name()));
        }
        if (!byDomain.isEmpty()) {
            out.append("Let ")
                    .append(byDomain.entrySet().stream()
                            .map(e -> members(e.getValue(), e.getKey()))
                            .collect(Collectors.joining(", and ")))
                    .append(".\n");
        }
    }

    private static String members(List<String> symbols, Domain domain) {
        int last = symbols.size() - 1;
        return symbols.subList(0, last).stream().map(n -> "$" + n + "$, ").collect(Collectors.joining()) + "$"
                + FormulaLatex.member(symbols.get(last), domain) + "$";
    }

    private void abbreviations(StringBuilder out) {
        List<Definition> used = usedDefinitions();
        if (used.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        double width = Double.MAX_VALUE;
        for (Definition d : used) {
            String text = names.of(d.symbol().name()) + " = " + printer.print(d.value());
            double w = Width.of(text) + 5;
            if (width + w > WIDEST) {
                lines.add(text);
                width = w;
            } else {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last) + ",\\qquad " + text);
                width += w;
            }
        }
        out.append("Write\n\\begin{gather*}\n")
                .append(String.join(",\\\\\n", lines))
                .append(".\n\\end{gather*}\n");
    }

    private void givens(StringBuilder out) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < theorem.givens().size(); i++) {
            Statement g = theorem.givens().get(i);
            lines.add(formulas.display(g) + law(g) + " \\tag{" + labels.givenTag(i) + "}\\label{" + labels.given(i)
                    + "}");
        }
        if (!lines.isEmpty()) {
            out.append("Suppose\n\\begin{gather*}\n").append(String.join("\\\\\n", lines));
            out.append("\n\\end{gather*}\n");
        }
    }

    /** A hypothesis that is a law says so, with the law's mark. */
    private String law(Statement given) {
        for (Law l : entry.theory().laws().values()) {
            if (l.statement() == given) {
                return " \\qquad\\text{(law " + LatexText.escape(l.name()) + ", "
                        + (l.mark() == Mark.READING ? "our reading" : l.mark().text()) + ")}";
            }
        }
        return "";
    }

    private void claims(StringBuilder out) {
        boolean one = theorem.claims().size() == 1;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < theorem.claims().size(); i++) {
            String tag = one ? "" : " \\tag{" + labels.claimTag(i) + "}";
            lines.add(formulas.display(theorem.claims().get(i)) + tag);
        }
        boolean open = VerdictLatex.environment(entry).equals("statement");
        String word = open ? "The statement is that" : theorem.givens().isEmpty() ? "We have" : "Then";
        out.append(word).append("\n\\begin{gather*}\n").append(String.join("\\\\\n", lines));
        out.append("\n\\end{gather*}\n");
    }
}
