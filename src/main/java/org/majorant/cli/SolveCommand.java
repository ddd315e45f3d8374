package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;
import org.majorant.expr.Exprs;
import org.majorant.expr.Relation;
import org.majorant.find.Inversion;
import org.majorant.find.solve.EquationSolver;
import org.majorant.find.solve.Solution;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.UndecidedException;
import org.majorant.read.QuestionReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import picocli.CommandLine;

/** Solves an equation in closed form, on the right branches of Lambert W. */
@CommandLine.Command(
        name = "solve",
        mixinStandardHelpOptions = true,
        description =
                "All roots of an equation in closed form, such as solve 'x*exp(-x) = c' --for x, with the conditions"
                        + " under which each is one. A name that is not declared by --let is a positive real,"
                        + " the unknown too.")
final class SolveCommand implements Callable<Integer> {
    private static final String NO_ROOT = "no root";
    private static final long SEED = 1;

    @CommandLine.Parameters(paramLabel = "EQUATION", description = "left = right, in the theory language.")
    String equation;

    @CommandLine.Option(names = "--for", required = true, paramLabel = "NAME", description = "The unknown.")
    String name;

    @CommandLine.Mixin
    GivenRelations premises = new GivenRelations();

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        QuestionReader reader = new QuestionReader(diagnostics);
        List<Relation> known = premises.read(reader);
        Optional<Relation> r = reader.relation(new SourceFile("equation", equation));
        if (diagnostics.hasErrors() || r.isEmpty()) {
            throw new WrongTextException(diagnostics);
        }
        if (r.get().op() != Relation.Op.EQ) {
            throw new InputException("an equation has the form: left = right");
        }
        Expr.Sym unknown = Exprs.freeSymbols(r.get()).stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputException(name + " does not stand in the equation " + equation));
        if (unknown.domain().integral()) {
            throw new InputException("roots are looked for among the reals, and " + name + " is declared as whole");
        }
        try {
            Optional<String> plain = withoutRoots(r.get(), unknown, known);
            if (plain.isEmpty()) {
                answer(unknown, EquationSolver.solve(r.get(), unknown, known, SEED));
                return ExitStatus.AS_STATED;
            }
            if (plain.get().equals(NO_ROOT)) {
                withoutRoots(NO_ROOT);
                return ExitStatus.AS_STATED;
            }
            Solution identity = EquationSolver.identity(r.get(), known);
            if (identity.everywhere().contains(List.<Relation>of())) {
                withoutRoots(plain.get());
            } else {
                answer(unknown, identity);
            }
            return ExitStatus.AS_STATED;
        } catch (UndecidedException e) {
            throw OpenQuestionException.undecided(EquationSolver.reason(e), "");
        }
    }

    /** What is said of an equation that is an identity, or whose sides differ by a number that is not 0; empty for others. */
    private static Optional<String> withoutRoots(Relation r, Expr.Sym x, List<Relation> known) {
        NormalForm form = NormalForm.assuming(known);
        try {
            if (form.equal(r.left(), r.right())) {
                return Optional.of(every(x));
            }
            return form.compare(r.left(), r.right()).isNonZero() ? Optional.of(NO_ROOT) : Optional.empty();
        } catch (UndecidedException e) {
            return Optional.empty();
        }
    }

    private static String every(Expr.Sym x) {
        return "every " + x + (x.domain().equals(Domain.POSITIVE) ? " > 0" : " in " + x.domain());
    }

    private void withoutRoots(String plain) throws IOException {
        if (!json.alone()) {
            spec.commandLine().getOut().println(plain);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("equation", equation);
        all.put("for", name);
        all.put("every", !plain.equals(NO_ROOT));
        all.put("every_when", List.of());
        all.put("roots", List.of());
        all.put("counted", "normal form");
        json.write(spec.commandLine().getOut(), all);
    }

    private void answer(Expr.Sym unknown, Solution solutions) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Inversion.Root> roots = solutions.roots();
        List<Map<String, Object>> fields = new ArrayList<>();
        if (roots.isEmpty() && solutions.everywhere().isEmpty() && !json.alone()) {
            out.println(NO_ROOT);
        }
        for (Inversion.Root root : roots) {
            List<String> conditions = texts(root.conditions());
            say(name + " = " + root.value(), conditions);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("root", root.value().toString());
            one.put("when", conditions);
            fields.add(one);
        }
        solutions.everywhere().forEach(when -> say(every(unknown), texts(when)));
        if (solutions.counted() == Solution.Counted.EQUIVALENT_ALONE && !roots.isEmpty()) {
            say("  that there are no others rests on equivalences alone", List.of());
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("equation", equation);
        all.put("for", name);
        all.put("every", false);
        all.put(
                "every_when",
                solutions.everywhere().stream().map(SolveCommand::texts).toList());
        all.put("roots", fields);
        all.put("counted", solutions.counted().words());
        json.write(out, all);
    }

    private static List<String> texts(List<Relation> conditions) {
        return conditions.stream().map(Relation::toString).toList();
    }

    private void say(String what, List<String> conditions) {
        if (!json.alone()) {
            spec.commandLine()
                    .getOut()
                    .println(what + (conditions.isEmpty() ? "" : "   when " + String.join(", ", conditions)));
        }
    }
}
