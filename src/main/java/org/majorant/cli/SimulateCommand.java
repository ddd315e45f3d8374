package org.majorant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Trains the reference transformer as a specification says, and writes what was measured. */
@CommandLine.Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description =
                "Runs the reference simulator: curve, constants, pictures. A run that DIR has already is not run again.")
final class SimulateCommand implements Callable<Integer> {
    static final double MEGABYTE = 1 << 20;

    @CommandLine.Parameters(paramLabel = "SPEC", arity = "0..1", description = "A specification, or a preset.")
    String specification;

    @CommandLine.Option(names = "-o", paramLabel = "DIR", description = "Where the files go; made if it is missing.")
    Path folder;

    @CommandLine.Option(names = "--keys", description = "List the keys of a specification, and stop.")
    boolean keys;

    @CommandLine.Option(names = "--presets", description = "List the presets, and stop.")
    boolean presets;

    @CommandLine.Option(names = "--seed", paramLabel = "N", description = "Added to the seeds of the specification.")
    int seed;

    @CommandLine.Option(
            names = "--threads",
            paramLabel = "N",
            description = "Runs at once (default: the cores). The result is the same for any number.")
    int threads = Runtime.getRuntime().availableProcessors();

    @CommandLine.Option(
            names = "--vector",
            description =
                    "Compute with vector instructions, as 'arithmetic vector' says: faster, with bits of its own.")
    boolean vector;

    @CommandLine.Option(
            names = "--memory",
            paramLabel = "MB",
            description = "Refuse runs that need more together (default: three quarters of the heap).")
    int megabytes = (int) (Runtime.getRuntime().maxMemory() * 3 / 4 / MEGABYTE);

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Option(
            names = "--law",
            paramLabel = "CONSTANTS",
            description =
                    "Draw A M^-a + B N^-b + G exp(-T/xi) beside the runs, its threshold, and a histogram of how far it"
                            + " lies above them: A=3,a=1,B=3,b=0.5,G=8,xi=10.")
    String law;

    @CommandLine.Mixin
    Output output = new Output();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    /** The work is done in a class of its own, so that picocli loads nothing of the simulator for other commands. */
    @Override
    public Integer call() throws IOException {
        return new SimulateJob(this).run();
    }
}
