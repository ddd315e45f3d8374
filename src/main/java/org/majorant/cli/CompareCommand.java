package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.majorant.compare.Finding;
import org.majorant.compare.TheoryComparison;
import org.majorant.theorem.Theory;
import picocli.CommandLine;

/** Do the claims of two theories fit together; exits with 1 when they cannot both hold. */
@CommandLine.Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Compares the claims of two theories: upper with lower bounds, a unified law with isolated ones, adjacent"
                        + " regimes. Exits with 1 when they contradict each other.")
final class CompareCommand implements Callable<Integer> {
    @CommandLine.Parameters(index = "0", paramLabel = "THEORY", description = "The name of a theory, or its file.")
    String first;

    @CommandLine.Parameters(index = "1", paramLabel = "THEORY", description = "The other one.")
    String second;

    @CommandLine.Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the sampled comparisons.")
    long seed;

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Mixin
    Output output = new Output();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        TheoryFiles files = TheoryFiles.named(List.of(first, second));
        List<Theory> theories = files.readOrRefuse(spec.commandLine().getErr());
        Theory a = TheoryFiles.theory(first, theories);
        Theory b = TheoryFiles.theory(second, theories);
        TheoryComparison.Result result = TheoryComparison.compare(a, b, seed);
        PrintWriter out = spec.commandLine().getOut();
        if (!json.alone()) {
            print(result, out);
        }
        json.write(out, fields(a, b, result));
        return result.contradicts() ? ExitStatus.AGAINST : ExitStatus.AS_STATED;
    }

    private void print(TheoryComparison.Result result, PrintWriter out) {
        for (Finding f : result.findings()) {
            out.println(f.kind().word() + ": " + f.title());
            if (!output.quiet) {
                f.lines().forEach(l -> out.println("    " + l));
            }
        }
        if (!result.differences().isEmpty() && !output.quiet) {
            out.println("hypotheses that differ:");
            result.differences().forEach(l -> out.println("    " + l));
        }
        if (result.findings().isEmpty()) {
            out.println("nothing to compare: no bounds of the same quantity, no law that another one should become");
        }
    }

    private Map<String, Object> fields(Theory a, Theory b, TheoryComparison.Result result) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("theories", List.of(a.id(), b.id()));
        fields.put("seed", seed);
        fields.put("contradiction", result.contradicts());
        fields.put(
                "findings",
                result.findings().stream()
                        .map(f -> Map.of("kind", f.kind().word(), "title", f.title(), "lines", f.lines()))
                        .toList());
        fields.put("differences", result.differences());
        return fields;
    }
}
