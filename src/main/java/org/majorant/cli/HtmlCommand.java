package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.majorant.judge.Examination;
import org.majorant.judge.Examiner;
import org.majorant.judge.Ledger;
import org.majorant.judge.runs.Runs;
import org.majorant.report.Problems;
import org.majorant.report.html.Site;
import org.majorant.theorem.Theory;
import picocli.CommandLine;

/** Checks theory files and writes them as a static site: what is shown is what was checked, with the verdict reached. */
@CommandLine.Command(
        name = "html",
        mixinStandardHelpOptions = true,
        description =
                "Checks the theory files below PATH and writes a static site that opens from the disk: index.html and"
                        + " a page a theory.")
final class HtmlCommand implements Callable<Integer> {
    private static final double MILLION = 1e6;

    @CommandLine.Parameters(paramLabel = "PATH", description = "Files or folders (default: proofs).")
    List<Path> paths = new ArrayList<>();

    @CommandLine.Option(
            names = "-o",
            paramLabel = "DIR",
            required = true,
            description = "Where the pages go; made if it is missing. Nothing else in it is touched.")
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
        long start = System.nanoTime();
        Examiner.Settings settings = new Examiner.Settings(seed, false, Runs.stored(), CertifyCommand.earlier());
        Ledger ledger = new Examination(theories, settings, Runtime.getRuntime().availableProcessors()).run(e -> {});
        long checked = System.nanoTime();
        Map<String, String> pages = Site.files(theories, ledger, files.sources(), Version.text(), seed);
        for (String name : pages.keySet()) {
            OwnFile.refuseAnothers(folder.resolve(name), "html", Site::isOwn);
        }
        WholeFile.folder(folder);
        List<String> written = new ArrayList<>();
        long bytes = 0;
        for (Map.Entry<String, String> page : pages.entrySet()) {
            byte[] text = page.getValue().getBytes(StandardCharsets.UTF_8);
            WholeFile.write(folder.resolve(page.getKey()), text);
            bytes += text.length;
            written.add(folder.resolve(page.getKey()).toString().replace('\\', '/'));
        }
        if (!output.quiet && !json.alone()) {
            out.printf(
                    Locale.ROOT,
                    "wrote %d pages, %.2f MB: checked in %.1f s, written in %.1f s%n",
                    pages.size(),
                    bytes / MILLION,
                    (checked - start) / 1e9,
                    (System.nanoTime() - checked) / 1e9);
            out.println("open " + written.get(written.size() - 1));
        }
        json.write(out, Problems.of(ledger), Map.of("written", written));
        return ledger.asExpected() ? ExitStatus.AS_STATED : ExitStatus.AGAINST;
    }
}
