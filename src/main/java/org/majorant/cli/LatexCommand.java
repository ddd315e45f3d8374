package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.majorant.judge.Examination;
import org.majorant.judge.Examiner;
import org.majorant.judge.Ledger;
import org.majorant.judge.runs.Runs;
import org.majorant.report.Problem;
import org.majorant.report.Problems;
import org.majorant.report.latex.Snippets;
import org.majorant.report.latex.TheoryLatex;
import org.majorant.theorem.Theory;
import picocli.CommandLine;

/** Checks theory files and writes them as LaTeX: what is printed is what was checked, with the verdict reached. */
@CommandLine.Command(
        name = "latex",
        mixinStandardHelpOptions = true,
        description =
                "Checks the theory files below PATH and writes one .tex a theory, and majorant.tex, which compiles"
                        + " with pdflatex; or formulas for a paper of one's own.")
final class LatexCommand implements Callable<Integer> {
    @CommandLine.Parameters(paramLabel = "PATH", description = "Files or folders (default: proofs).")
    List<Path> paths = new ArrayList<>();

    @CommandLine.ArgGroup(multiplicity = "1")
    Wanted wanted = new Wanted();

    /** One of three things that can be asked for. */
    static final class Wanted {
        @CommandLine.Option(
                names = "-o",
                paramLabel = "DIR",
                description = "Where the files go; made if it is missing.")
        Path folder;

        @CommandLine.Option(
                names = "--snippets",
                paramLabel = "DIR",
                description = "Writes majorant.sty and one file a formula there, for \\\\mjClaim{theory/theorem}{1}.")
        Path snippets;

        @CommandLine.Option(
                names = "--check",
                paramLabel = "PAPER.tex",
                description = "Says which references of a paper are unknown, stale, or fell.")
        Path paper;
    }

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
        TheoryFiles files = TheoryFiles.below(paths);
        List<Theory> theories = files.readOrRefuse(spec.commandLine().getErr());
        if (wanted.paper != null) {
            return check(theories);
        }
        Path folder = wanted.folder == null ? wanted.snippets : wanted.folder;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new InputException("'" + folder + "' is not a folder");
        }
        Ledger ledger = examined(theories, theories);
        Map<String, String> texts = wanted.folder == null
                ? snippets(theories, ledger)
                : TheoryLatex.files(ledger, files.sources(), Version.text(), seed);
        write(folder, texts, ledger);
        return ledger.asExpected() ? ExitStatus.AS_STATED : ExitStatus.AGAINST;
    }

    private Ledger examined(List<Theory> all, List<Theory> some) throws IOException {
        Examiner.Settings settings = new Examiner.Settings(seed, false, Runs.stored(), CertifyCommand.earlier());
        return new Examination(all, settings, Runtime.getRuntime().availableProcessors()).run(some, e -> {});
    }

    private void write(Path folder, Map<String, String> texts, Ledger ledger) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        boolean each = wanted.snippets == null;
        List<String> written = new ArrayList<>();
        for (String name : texts.keySet()) {
            OwnFile.refuseAnothers(folder.resolve(name), "latex", TheoryLatex::isOwn);
        }
        WholeFile.folder(folder);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            WholeFile.folder(file.toAbsolutePath().getParent());
            WholeFile.write(file, text.getValue());
            String name = file.toString().replace('\\', '/');
            written.add(name);
            if (each && !output.quiet && !json.alone()) {
                out.println("wrote " + name);
            }
        }
        if (!each && !output.quiet && !json.alone()) {
            out.println("wrote " + written.size() + " files below "
                    + folder.toString().replace('\\', '/'));
        }
        json.write(out, Problems.of(ledger), Map.of("written", written));
    }

    /** The files by name; refused where two names differ by case alone, for they would be one file on many systems. */
    private static Map<String, String> snippets(List<Theory> theories, Ledger ledger) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(Snippets.PACKAGE, Snippets.packageText());
        theories.forEach(t -> Snippets.laws(t).forEach((name, text) -> all.put(name + ".tex", text)));
        ledger.entries().forEach(e -> Snippets.of(e).forEach((name, text) -> all.put(name + ".tex", text)));
        Map<String, String> plain = new HashMap<>();
        for (String name : all.keySet()) {
            String other = plain.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (other != null) {
                throw new InputException("the snippets '" + other + "' and '" + name
                        + "' would be one file where case makes no difference; rename one of them");
            }
        }
        return all;
    }

    private int check(List<Theory> theories) throws IOException {
        PaperCheck paper = new PaperCheck(wanted.paper, theories);
        List<Problem> problems = paper.problems(examined(theories, paper.wanted()));
        problems.forEach(p -> spec.commandLine().getErr().print(p.render()));
        long wrong = problems.stream().filter(Problem::isError).count();
        PrintWriter out = spec.commandLine().getOut();
        if (!output.quiet && !json.alone()) {
            out.println(paper.references()
                    + (paper.references() == 1 ? " reference, " : " references, ")
                    + (wrong == 0 ? "all as checked" : wrong + " not as checked")
                    + (paper.notRead() == 0 ? "" : "; files that are not here: " + paper.notRead()));
        }
        json.write(out, problems, Map.of("references", paper.references()));
        return wrong == 0 ? ExitStatus.AS_STATED : ExitStatus.AGAINST;
    }
}
