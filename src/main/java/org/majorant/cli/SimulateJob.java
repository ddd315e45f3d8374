package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.majorant.report.picture.RiskLaw;
import org.majorant.simulate.model.Arithmetic;
import org.majorant.simulate.run.Memory;
import org.majorant.simulate.run.RunRecord;
import org.majorant.simulate.run.RunStore;
import org.majorant.simulate.run.Setup;
import org.majorant.simulate.run.Sweep;
import org.majorant.simulate.spec.Key;
import org.majorant.simulate.spec.Presets;
import org.majorant.simulate.spec.Spec;
import org.majorant.simulate.spec.SpecReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.DidYouMean;
import org.majorant.text.Excerpt;
import org.majorant.text.SourceFile;

/** What {@code simulate} does. */
final class SimulateJob {
    private static final int MOST_THREADS = 1000;

    private final SimulateCommand options;

    SimulateJob(SimulateCommand options) {
        this.options = options;
    }

    /** The exit status. */
    int run() throws IOException {
        PrintWriter out = options.spec.commandLine().getOut();
        PrintWriter err = options.spec.commandLine().getErr();
        if (options.keys || options.presets) {
            (options.keys ? SimulateText.keys() : Presets.names()).forEach(out::println);
            return ExitStatus.AS_STATED;
        }
        if (options.specification == null || options.folder == null) {
            throw new InputException("simulate takes a specification and -o DIR; --presets lists the presets");
        }
        if (options.threads < 1 || options.threads > MOST_THREADS) {
            throw new InputException("--threads takes a number from 1 to " + MOST_THREADS);
        }
        OptionalLibrary.PICTURES.require();
        Optional<RiskLaw> law = law();
        Diagnostics diagnostics = new Diagnostics();
        List<Spec> specs = SpecReader.read(source(), diagnostics);
        if (diagnostics.hasErrors()) {
            throw new WrongTextException(diagnostics);
        }
        diagnostics.all().forEach(d -> err.print(Excerpt.of(d)));
        specs = seeded(specs);
        String otherSize = law.isPresent() ? otherSize(law.get().size(), specs) : "";
        if (!otherSize.isEmpty()) {
            err.println("majorant: warning: " + otherSize);
        }
        String missing = missing(specs);
        if (!missing.isEmpty()) {
            throw OpenQuestionException.failed(missing);
        }
        String excess = excess(specs);
        if (!excess.isEmpty()) {
            throw OpenQuestionException.failed(excess);
        }
        if (Files.exists(options.folder) && !Files.isDirectory(options.folder)) {
            throw new InputException("'" + options.folder + "' is not a folder");
        }
        WholeFile.folder(options.folder);
        Path file = options.folder.resolve("runs.jsonl");
        RunStore store = RunStore.open(file);
        boolean silent = options.output.quiet || options.json.alone();
        List<RunRecord> runs = Sweep.run(specs, store, options.threads, progress(specs.size(), silent, err));
        WholeFile.write(file, store.text(specs.stream().map(Spec::hash).toList()));
        List<String> written = new ArrayList<>(List.of("runs.jsonl", "curves.csv"));
        WholeFile.write(options.folder.resolve("curves.csv"), SimulateText.csv(runs));
        written.addAll(SimulatePictures.write(options.folder, specs, runs, law));
        report(runs, written, out, silent);
        return diverged(runs, err) | alarmed(runs, err) ? ExitStatus.AGAINST : ExitStatus.AS_STATED;
    }

    private Optional<RiskLaw> law() {
        try {
            return options.law == null ? Optional.empty() : Optional.of(RiskLaw.parse(options.law));
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    "--law " + options.law + ": " + e.getMessage() + "; such as --law A=3,a=1,B=3,b=0.5,G=8,xi=10");
        }
    }

    /** Why the law's M may not be that of the runs; empty when it is. */
    private static String otherSize(String size, List<Spec> specs) {
        List<String> sizes = specs.stream()
                .map(s -> s.word(Key.TASK).equals("linear") ? "width" : s.word(Key.SIZE))
                .distinct()
                .toList();
        if (size.isEmpty() && sizes.equals(List.of("width")) || sizes.equals(List.of(size))) {
            return "";
        }
        return "the M of the runs is their " + String.join(" or ", sizes) + " (key 'size'), and the law "
                + (size.isEmpty() ? "does not say which it takes; add M=width or M=parameters" : "takes " + size);
    }

    /** A line on standard error that counts the runs, where that is a terminal. */
    private static Consumer<RunRecord> progress(int all, boolean silent, PrintWriter err) {
        if (silent || !Screen.isTerminal() || all < 2) {
            return run -> {};
        }
        int[] done = {0};
        return run -> {
            Screen.painted(err, "\r" + ++done[0] + " of " + all + " runs" + (done[0] == all ? "\n" : ""));
            err.flush();
        };
    }

    private SourceFile source() throws IOException {
        Path file = InputFile.path(options.specification);
        if (Files.isRegularFile(file)) {
            return new SourceFile(options.specification, InputFile.text(file));
        }
        return Presets.find(options.specification)
                .orElseThrow(() -> new InputException("there is no file and no preset '" + options.specification + "'; "
                        + DidYouMean.hint(
                                options.specification,
                                Presets.names(),
                                "presets: " + String.join(", ", Presets.names()))));
    }

    private List<Spec> seeded(List<Spec> specs) {
        List<Spec> seeded = new ArrayList<>();
        for (Spec s : specs) {
            long sum = (long) s.whole(Key.SEED) + options.seed;
            if (sum < 0 || sum > Integer.MAX_VALUE) {
                throw new InputException("--seed " + options.seed + " leads to the seed " + sum + "; " + Key.SEED.text()
                        + " takes " + Key.SEED.allowed());
            }
            Spec next = s.with(Key.SEED, Long.toString(sum));
            boolean vector = options.vector && Key.ARITHMETIC.speaksOf(s.word(Key.TASK));
            seeded.add(vector ? next.with(Key.ARITHMETIC, "vector") : next);
        }
        return seeded;
    }

    /** What the JVM lacks for the runs; empty when nothing. */
    private static String missing(List<Spec> specs) {
        return specs.stream().allMatch(s -> Setup.arithmetic(s).available())
                ? ""
                : "the vector arithmetic needs the module " + Arithmetic.MODULE
                        + " of the JDK, and this JVM was started"
                        + " without it; the launcher adds it for 'simulate --vector', else put --add-modules "
                        + Arithmetic.MODULE + " before -jar or into MAJORANT_JAVA_OPTS";
    }

    /** What the largest runs that may run at once need, when that is too much; else empty. */
    private String excess(List<Spec> specs) {
        for (Spec s : specs) {
            try {
                Memory.bytes(s);
            } catch (ArithmeticException e) {
                return "the parameters of width " + s.word(Key.WIDTH)
                        + " do not fit into one array; lower width, layers or mlp";
            }
        }
        double[] needs = specs.stream().mapToDouble(Memory::bytes).sorted().toArray();
        double sum = 0;
        for (int i = 0; i < Math.min(options.threads, needs.length); i++) {
            sum += needs[needs.length - 1 - i];
        }
        return sum <= options.megabytes * SimulateCommand.MEGABYTE
                ? ""
                : "the run needs " + SimulateText.short3(sum / SimulateCommand.MEGABYTE)
                        + " MB of memory, the limit is "
                        + options.megabytes
                        + " MB; lower data, probe or width, or --threads, or raise --memory and the heap"
                        + " (MAJORANT_JAVA_OPTS=-Xmx8g)";
    }

    private void report(List<RunRecord> runs, List<String> written, PrintWriter out, boolean silent)
            throws IOException {
        if (!silent) {
            runs.forEach(run -> out.println(SimulateText.summary(run)));
            written.forEach(f ->
                    out.println("wrote " + options.folder.resolve(f).toString().replace('\\', '/')));
        }
        options.json.writeText(out, SimulateText.json(runs));
    }

    private static boolean alarmed(List<RunRecord> runs, PrintWriter err) {
        for (RunRecord run : runs) {
            run.alarm()
                    .ifPresent(
                            a -> err.println("majorant: the run " + run.hash().substring(0, 8) + " has at step "
                                    + a.step() + " a loss of " + SimulateText.short3(a.loss())
                                    + " on fresh data, with an interval of "
                                    + SimulateText.short3(a.halfWidth()) + ", below the irreducible risk of "
                                    + SimulateText.short3(run.irreducible()) + ": its network sees what it predicts"));
        }
        return runs.stream().anyMatch(r -> r.alarm().isPresent());
    }

    private static boolean diverged(List<RunRecord> runs, PrintWriter err) {
        for (RunRecord run : runs) {
            run.divergence()
                    .ifPresent(
                            d -> err.println("majorant: the run " + run.hash().substring(0, 8) + " diverged at step "
                                    + d.step() + " with loss " + SimulateText.short3(d.loss())
                                    + "; the largest stable step size is "
                                    + SimulateText.short3(d.largestStable()) + ", and its step was "
                                    + run.spec().get("step")));
        }
        return runs.stream().anyMatch(r -> r.divergence().isPresent());
    }
}
