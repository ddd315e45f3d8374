package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.majorant.judge.Examiner;
import org.majorant.judge.Ledger;
import org.majorant.judge.runs.Runs;
import org.majorant.report.Problems;
import org.majorant.report.latex.TheoryLatex;
import org.majorant.theorem.Theory;
import picocli.CommandLine;

/** Checks theory files and writes them as LaTeX: what is printed is what was checked, with the verdict reached. */
@CommandLine.Command(
        name = "latex",
        mixinStandardHelpOptions = true,
        description =
                "Checks the theory files below PATH and writes one .tex a theory, and majorant.tex, which compiles"
                        + " with pdflatex.")
final class LatexCommand implements Callable<Integer> {
    @CommandLine.Parameters(paramLabel = "PATH", description = "Files or folders (default: proofs).")
    List<Path> paths = new ArrayList<>();

    @CommandLine.Option(
            names = "-o",
            paramLabel = "DIR",
            required = true,
            description = "Where the files go; made if it is missing.")
    Path folder;

    @CommandLine.Option(names = "--seed", paramLabel = "N", description = "Added to the seeds that the files state.")
    long seed;

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Mixin
    Output output = new Output();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        TheoryFiles files = TheoryFiles.below(paths);
        List<Theory> theories = files.readOrRefuse(spec.commandLine().getErr());
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new InputException("'" + folder + "' is not a folder");
        }
        Ledger ledger = new Examiner(
                        theories, new Examiner.Settings(seed, false, Runs.stored(), CertifyCommand.earlier()))
                .examine(theories, e -> {});
        Map<String, String> texts = TheoryLatex.files(ledger, files.sources(), Version.text(), seed);
        WholeFile.folder(folder);
        List<String> written = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            WholeFile.write(folder.resolve(text.getKey()), text.getValue());
            String name = folder.resolve(text.getKey()).toString().replace('\\', '/');
            written.add(name);
            if (!output.quiet && !json.alone()) {
                out.println("wrote " + name);
            }
        }
        json.write(out, Problems.of(ledger), Map.of("written", written));
        return ledger.asExpected() ? ExitStatus.AS_STATED : ExitStatus.AGAINST;
    }
}
