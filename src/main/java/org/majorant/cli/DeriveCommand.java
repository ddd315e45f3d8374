package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.majorant.find.derive.DerivedTheory;
import org.majorant.find.derive.Deriver;
import org.majorant.find.derive.OutsideException;
import org.majorant.find.symja.ComputerAlgebra;
import org.majorant.theorem.Theory;
import picocli.CommandLine;

/** Derives what follows from the laws risk and cost of a theory, and writes it as a theory file. */
@CommandLine.Command(
        name = "derive",
        mixinStandardHelpOptions = true,
        description =
                "From the laws risk and cost of a theory: a theory file with the statements that apply, each proved.")
final class DeriveCommand implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @CommandLine.Parameters(paramLabel = "FILE", description = "A theory file, or the name of a theory of proofs/.")
    String file;

    @CommandLine.Option(names = "-o", required = true, paramLabel = "FILE", description = "The theory file to write.")
    Path target;

    @CommandLine.Option(
            names = "--log",
            description = "Prints for every formula who was asked what, what came back, and what became of it.")
    boolean log;

    @CommandLine.Option(names = "--without-symja", hidden = true, description = "Asks our own finders alone.")
    boolean withoutSymja;

    @CommandLine.Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Of the points at which answers are compared and instances sought (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!withoutSymja) {
            OptionalLibrary.ALGEBRA.require();
        }
        TheoryFiles files = TheoryFiles.named(List.of(file));
        List<Theory> theories = files.readOrRefuse(spec.commandLine().getErr());
        Theory theory = TheoryFiles.theory(file, theories);
        OwnFile.refuseSame(target, files.place(theory.file()));
        Optional<ComputerAlgebra> symja =
                withoutSymja ? Optional.empty() : Optional.of(new ComputerAlgebra(LIMIT, seed));
        DerivedTheory derived;
        try {
            derived = new Deriver(symja, seed).derive(theory);
        } catch (OutsideException e) {
            throw new InputException(e.getMessage());
        }
        WholeFile.write(target, derived.text());
        PrintWriter out = spec.commandLine().getOut();
        if (!json.alone()) {
            out.println(derived.theorems().size() + " theorems, all proved: " + target);
        }
        if (log && !json.alone()) {
            derived.log().forEach(out::println);
            derived.missing().forEach(m -> out.println("missing: " + m));
        }
        derived.missing().forEach(m -> spec.commandLine().getErr().println("majorant: not proved: " + m));
        json.write(
                out,
                Map.of(
                        "written", target.toString().replace('\\', '/'),
                        "theorems", derived.theorems().size(),
                        "missing", derived.missing()));
        return derived.missing().isEmpty() ? ExitStatus.AS_STATED : ExitStatus.FAILED;
    }
}
