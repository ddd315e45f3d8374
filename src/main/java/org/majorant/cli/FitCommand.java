package org.majorant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Fits a law to runs, with intervals for its constants. */
@CommandLine.Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        description =
                "Fits the constants of a law to runs in a CSV file, by the Huber loss of the log residuals, with intervals"
                        + " from the bootstrap and from profile likelihoods.")
final class FitCommand implements Callable<Integer> {
    @CommandLine.Parameters(paramLabel = "DATA.csv", description = "A header, then a run a line.")
    String data;

    @CommandLine.Option(
            names = "--law",
            required = true,
            paramLabel = "LAW",
            description =
                    "A law as theory/name, or its name alone with --theory; a theory, whose law 'risk' it is; or an"
                            + " equation such as 'L = E + A/N^alpha + B/D^beta'.")
    String law;

    @CommandLine.Option(names = "--theory", paramLabel = "THEORY", description = "The name of a theory, or its file.")
    String theory = "";

    @CommandLine.Option(
            names = "--column",
            paramLabel = "NAME=COLUMN[*FACTOR]",
            description =
                    "The column of a symbol, such as N=size or N='size (billions)*1e9'; by default that of its name.")
    List<String> columns = List.of();

    @CommandLine.Option(
            names = "--with",
            paramLabel = "\"D = C/(6*N)\"",
            description = "A symbol of the law from others that have columns.")
    List<String> withs = List.of();

    @CommandLine.Option(
            names = "--let",
            paramLabel = "NAME=VALUE",
            split = ",",
            description = "Constants that are given and not fitted.")
    List<String> lets = List.of();

    @CommandLine.Option(
            names = "--leave-out",
            defaultValue = "0",
            paramLabel = "N",
            description = "Leaves out the N rows of highest loss; the fit of all is printed beside.")
    int leave;

    @CommandLine.Option(
            names = "--hold-out",
            paramLabel = "NAME=COUNT|PART%",
            description =
                    "Does not fit the COUNT largest values of a symbol, or that part of the rows, and predicts them.")
    String hold = "";

    @CommandLine.Option(
            names = "--group",
            paramLabel = "COLUMN",
            description = "The bootstrap draws whole groups of rows that agree in this column.")
    String group = "";

    @CommandLine.Option(names = "--resamples", defaultValue = "200", paramLabel = "N", description = "Draws (200).")
    int resamples;

    @CommandLine.Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Seed of the draws (1).")
    long seed;

    @CommandLine.Option(
            names = "--delta",
            defaultValue = "1e-3",
            paramLabel = "X",
            description = "Where the Huber loss turns linear (1e-3).")
    double delta;

    @CommandLine.Option(names = "--as-is", description = "Takes rows that look like slips as they are.")
    boolean asIs;

    @CommandLine.Option(
            names = "-o",
            paramLabel = "FILE.md",
            description = "A theory file with the law and the intervals.")
    Path target;

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Mixin
    Output output = new Output();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return new FitJob(this).run();
    }
}
