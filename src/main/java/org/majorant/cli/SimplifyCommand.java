package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.find.simplify.Candidate;
import org.majorant.find.simplify.Simplifier;
import org.majorant.find.symja.ComputerAlgebra;
import org.majorant.read.QuestionReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import picocli.CommandLine;

/** The simplest equal form of an expression that was found and verified. */
@CommandLine.Command(
        name = "simplify",
        mixinStandardHelpOptions = true,
        description =
                "The simplest equal form that was found and verified. A name that is not declared by --let is a positive"
                        + " real.")
final class SimplifyCommand implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @CommandLine.Parameters(paramLabel = "EXPR", description = "An expression of the theory language.")
    String expression;

    @CommandLine.Option(names = "--all", description = "Lists all candidates with their sizes and their fate.")
    boolean all;

    @CommandLine.Option(names = "--without-symja", hidden = true, description = "Asks our own arithmetic alone.")
    boolean withoutSymja;

    @CommandLine.Option(
            names = "--seed",
            paramLabel = "N",
            description = "Of the points at which answers are compared (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    @CommandLine.Mixin
    GivenRelations premises = new GivenRelations();

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!withoutSymja) {
            OptionalLibrary.ALGEBRA.require();
        }
        Diagnostics diagnostics = new Diagnostics();
        QuestionReader reader = new QuestionReader(diagnostics);
        List<Relation> known = premises.read(reader);
        Optional<Expr> e = reader.expression(new SourceFile("expression", expression));
        if (diagnostics.hasErrors() || e.isEmpty()) {
            throw new WrongTextException(diagnostics);
        }
        Optional<ComputerAlgebra> symja =
                withoutSymja ? Optional.empty() : Optional.of(new ComputerAlgebra(LIMIT, seed));
        List<Candidate> found = new Simplifier(symja, known).candidates(e.get());
        Candidate best = found.get(0);
        PrintWriter out = spec.commandLine().getOut();
        if (!json.alone()) {
            out.println(best.form());
            int more = best.fate().indexOf("; ");
            if (more >= 0) {
                out.println("  " + best.fate().substring(more + 2));
            }
            if (all) {
                found.forEach(c -> out.println("  " + c.size() + "  " + c.form() + "   " + c.by() + ": " + c.fate()));
            }
        }
        json.write(out, fields(e.get(), best, found));
        return ExitStatus.AS_STATED;
    }

    private static Map<String, Object> fields(Expr input, Candidate best, List<Candidate> all) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("input", input.toString());
        fields.put("form", best.form().toString());
        fields.put("fate", best.fate());
        fields.put("candidates", all.stream().map(SimplifyCommand::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(Candidate c) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("form", c.form().toString());
        one.put("size", c.size());
        one.put("by", c.by());
        one.put("fate", c.fate());
        one.put("verified", c.verified());
        return one;
    }
}
