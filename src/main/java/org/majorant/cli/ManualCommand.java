package org.majorant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Writes the pages for {@code man} and the files for the shells; the build of a release calls it. */
@CommandLine.Command(
        name = "manual",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Writes the pages for man and the completion of the shells into a folder.")
final class ManualCommand implements Callable<Integer> {
    @CommandLine.Option(names = "-o", required = true, paramLabel = "DIR", description = "Where the files go.")
    Path folder;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandLine main = spec.parent().commandLine();
        Path pages = folder.resolve("man").resolve("man1");
        Path shells = folder.resolve("completion");
        WholeFile.folder(pages);
        WholeFile.folder(shells);
        page(pages, main.getCommandSpec());
        for (CommandLine.Model.CommandSpec c : ManualPage.visible(main.getCommandSpec())) {
            page(pages, c);
        }
        for (CompletionCommand.Shell s : CompletionCommand.Shell.values()) {
            WholeFile.write(shells.resolve("majorant." + s), CompletionCommand.of(s, main));
        }
        return ExitStatus.AS_STATED;
    }

    private static void page(Path pages, CommandLine.Model.CommandSpec c) throws IOException {
        WholeFile.write(pages.resolve(ManualPage.name(c) + ".1"), ManualPage.of(c));
    }
}
