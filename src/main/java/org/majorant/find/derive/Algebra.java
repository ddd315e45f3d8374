package org.majorant.find.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.majorant.expr.Derivative;
import org.majorant.expr.Expr;
import org.majorant.expr.NotDifferentiableException;
import org.majorant.expr.Relation;
import org.majorant.find.Inversion;
import org.majorant.find.derive.AlgebraLog.Fate;
import org.majorant.find.derive.AlgebraLog.Finder;
import org.majorant.find.symja.Answer;
import org.majorant.find.symja.ComputerAlgebra;
import org.majorant.find.symja.Roots;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;

/**
 * Questions of a derivation: to computer algebra first, then to our own finder where there is one. An answer of the one that
 * is right is taken before that of the other. Nothing here is believed: what is written is proved.
 */
final class Algebra {
    private final Optional<ComputerAlgebra> symja;
    private final AlgebraLog log;

    /** @param symja empty for none: then our own finders are alone */
    Algebra(Optional<ComputerAlgebra> symja, AlgebraLog log) {
        this.symja = symja;
        this.log = log;
    }

    /** {@code d e / d x}, simplified. */
    Expr derivative(String purpose, Expr e, Expr.Sym x) {
        Optional<Expr> found = ask(purpose, "D", e + " in " + x, a -> a.derivative(e, x));
        Optional<Expr> own = own(purpose, "D", e + " in " + x, found.isPresent(), () -> Derivative.of(e, x));
        return found.or(() -> own).orElseThrow(() -> new UndecidedException("no derivative of " + e + " in " + x));
    }

    /** A simpler expression of the same value, in a form to be read; the expression itself where none is found. */
    Expr simplify(String purpose, Expr e) {
        return ask(purpose, "Simplify", e.toString(), a -> a.simplify(e)).orElse(e);
    }

    /** The one solution of linear equations. Our own finders have no answer to that. */
    Optional<Map<Expr.Sym, Expr>> solveLinear(String purpose, List<Relation> equations, List<Expr.Sym> unknowns) {
        if (symja.isEmpty()) {
            return Optional.empty();
        }
        String question = equations + " for " + unknowns;
        Answer<Map<Expr.Sym, Expr>> answer = symja.get().solveLinear(equations, unknowns);
        if (!(answer instanceof Answer.Found<Map<Expr.Sym, Expr>> f)) {
            failed(purpose, "Solve, linear", question, answer);
            return Optional.empty();
        }
        Map<Expr.Sym, Expr> values = new LinkedHashMap<>();
        f.value().forEach((x, v) -> values.put(x, Spelling.of(v)));
        boolean same = values.equals(f.value());
        note(
                purpose,
                Finder.SYMJA,
                "Solve, linear",
                question,
                f.value().toString(),
                same,
                f.check().text());
        return Optional.of(values);
    }

    /** The positive root of an equation, where one finder has one alone without conditions. */
    Optional<Expr> root(String purpose, Relation equation, Expr.Sym x, List<Relation> known) {
        String question = equation + " for " + x;
        Optional<Expr> found = symja.flatMap(a -> {
            Answer<Roots> answer = a.solve(equation, x);
            if (!(answer instanceof Answer.Found<Roots> f) || f.value().roots().size() != 1) {
                failed(purpose, "Solve", question, answer);
                return Optional.empty();
            }
            Expr raw = f.value().roots().get(0);
            Expr root = Spelling.of(raw);
            note(
                    purpose,
                    Finder.SYMJA,
                    "Solve",
                    question,
                    raw.toString(),
                    root == raw,
                    f.check().text());
            return Optional.of(root);
        });
        Optional<Expr> own = own(purpose, "Solve", question, found.isPresent(), () -> {
            List<Inversion.Root> roots = Inversion.solve(equation, x, known);
            if (roots.size() != 1 || !roots.get(0).conditions().isEmpty()) {
                throw new UndecidedException("not one root without conditions, but " + roots.size());
            }
            return roots.get(0).value();
        });
        return found.or(() -> own);
    }

    private Optional<Expr> ask(
            String purpose,
            String kind,
            String question,
            java.util.function.Function<ComputerAlgebra, Answer<Expr>> put) {
        if (symja.isEmpty()) {
            return Optional.empty();
        }
        Answer<Expr> answer = put.apply(symja.get());
        if (!(answer instanceof Answer.Found<Expr> f)) {
            failed(purpose, kind, question, answer);
            return Optional.empty();
        }
        Expr spelled = Spelling.of(f.value());
        note(
                purpose,
                Finder.SYMJA,
                kind,
                question,
                f.value().toString(),
                spelled == f.value(),
                f.check().text());
        return Optional.of(spelled);
    }

    private Optional<Expr> own(String purpose, String kind, String question, boolean answered, Supplier<Expr> finder) {
        try {
            Expr e = finder.get();
            log.add(new AlgebraLog.Entry(
                    purpose, Finder.OWN, kind, question, e.toString(), answered ? Fate.NOT_NEEDED : Fate.KEPT, ""));
            return Optional.of(e);
        } catch (UndecidedException | NotDifferentiableException none) {
            log.add(new AlgebraLog.Entry(purpose, Finder.OWN, kind, question, none.getMessage(), Fate.NO_ANSWER, ""));
            return Optional.empty();
        }
    }

    private void note(
            String purpose, Finder finder, String kind, String question, String answer, boolean same, String by) {
        log.add(new AlgebraLog.Entry(purpose, finder, kind, question, answer, same ? Fate.KEPT : Fate.REWRITTEN, by));
    }

    private void failed(String purpose, String kind, String question, Answer<?> answer) {
        String why = answer instanceof Answer.Rejected<?> r
                ? r.reason()
                : answer instanceof Answer.NoAnswer<?> n ? n.reason() : "not one root, but several";
        Fate fate = answer instanceof Answer.NoAnswer<?> ? Fate.NO_ANSWER : Fate.REJECTED;
        String by = fate == Fate.REJECTED ? "the re-check" : "";
        log.add(new AlgebraLog.Entry(purpose, Finder.SYMJA, kind, question, why, fate, by));
    }

    /** Whether both are equal by normal form. */
    static boolean equal(Expr x, Expr y) {
        try {
            return new NormalForm().equal(x, y);
        } catch (UndecidedException outOfReach) {
            return false;
        }
    }

    /** The questions asked so far. */
    List<AlgebraLog.Entry> asked() {
        return new ArrayList<>(log.entries());
    }
}
