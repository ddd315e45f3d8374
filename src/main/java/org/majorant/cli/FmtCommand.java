package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.majorant.read.ClaimLayout;
import org.majorant.text.SourceFile;
import picocli.CommandLine;

/** Brings theory files into the canonical layout. */
@CommandLine.Command(
        name = "fmt",
        mixinStandardHelpOptions = true,
        description = "Lays theory files out in the canonical way; what they say stays the same.")
final class FmtCommand implements Callable<Integer> {
    @CommandLine.Parameters(paramLabel = "PATH", description = "Files or folders (default: proofs).")
    List<Path> paths = new ArrayList<>();

    @CommandLine.Option(names = "--check", description = "Write nothing; exit with 1 if a file would change.")
    boolean checkOnly;

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        TheoryFiles files = TheoryFiles.below(paths.isEmpty() ? List.of(Path.of("proofs")) : paths);
        files.readOrRefuse(spec.commandLine().getErr());
        List<String> changed = new ArrayList<>();
        for (SourceFile f : files.files()) {
            String laidOut = ClaimLayout.canonical(f);
            if (!laidOut.equals(f.text())) {
                changed.add(f.name());
                if (!json.alone()) {
                    out.println((checkOnly ? "would change " : "changed ") + f.name());
                }
                if (!checkOnly) {
                    WholeFile.write(files.place(f), laidOut);
                }
            }
        }
        json.write(out, Map.of(checkOnly ? "would_change" : "changed", changed));
        return checkOnly && !changed.isEmpty() ? ExitStatus.AGAINST : ExitStatus.AS_STATED;
    }
}
