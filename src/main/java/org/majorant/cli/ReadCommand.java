package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.majorant.judge.Entry;
import org.majorant.judge.Examiner;
import org.majorant.judge.Lint;
import org.majorant.judge.NearBoundary;
import org.majorant.judge.runs.Runs;
import org.majorant.judge.search.BoundarySearch;
import org.majorant.prove.trust.Trust;
import org.majorant.text.DidYouMean;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;
import org.majorant.verdict.Verdict;
import picocli.CommandLine;

/** The least that a human must judge of a theorem. The proof is no part of it: that was checked. */
@CommandLine.Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "The least that a human must judge of a theorem: what it says with everything put in, values at which"
                        + " its hypotheses hold, hypotheses that no proof needs, what else must be believed.")
final class ReadCommand implements Callable<Integer> {
    @CommandLine.Parameters(index = "0", paramLabel = "ID", description = "theory/theorem.")
    String id;

    @CommandLine.Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files or folders (default: proofs).")
    List<Path> paths = new ArrayList<>();

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        TheoryFiles files = TheoryFiles.below(paths);
        List<Theory> theories = files.readOrRefuse(spec.commandLine().getErr());
        Theory theory = theory(theories);
        Examiner examiner =
                new Examiner(theories, new Examiner.Settings(0, false, Runs.stored(), CertifyCommand.earlier()));
        Entry e = examiner.entry(theory, theorem(theory, id).orElseThrow());
        Map<String, Object> fields = fields(e, unused(e, theories, examiner));
        PrintWriter out = spec.commandLine().getOut();
        if (!json.alone()) {
            print(fields, out);
        }
        json.write(out, fields);
        return ExitStatus.AS_STATED;
    }

    private Theory theory(List<Theory> theories) {
        List<String> known = new ArrayList<>();
        theories.forEach(t -> t.theorems().forEach(x -> known.add(t.id() + "/" + x.id())));
        return theories.stream()
                .filter(t -> theorem(t, id).isPresent())
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "no theorem '" + id + "' was read; " + DidYouMean.hint(id, known, "an id is theory/theorem")));
    }

    private static Optional<Theorem> theorem(Theory t, String id) {
        return t.theorems().stream()
                .filter(x -> id.equals(t.id() + "/" + x.id()))
                .findFirst();
    }

    /** The hypotheses that no proof needs, where the proofs of the theorems that it uses are known. */
    private static List<String> unused(Entry e, List<Theory> theories, Examiner examiner) {
        return Lint.unusedHypotheses(e, name -> {
                    String used = name.contains("/") ? name : e.theory().id() + "/" + name;
                    return theories.stream()
                            .flatMap(t -> theorem(t, used).map(x -> examiner.entry(t, x)).stream())
                            .findFirst()
                            .flatMap(u -> Verdict.proofOf(u.verdict()));
                })
                .stream()
                .map(g -> g.formula().toString())
                .toList();
    }

    private static Map<String, Object> fields(Entry e, List<String> unused) throws IOException {
        Spelled spelled = Spelled.of(e.theory(), e.theorem());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", e.id());
        fields.put("lines", spelled.lines().size());
        fields.put("says", spelled.lines());
        fields.put("verdict", e.verdict().word());
        fields.put("level", e.verdict().level().ordinal());
        fields.put(
                "instance",
                Verdict.proofOf(e.verdict())
                        .map(p -> p.instances().stream().map(Object::toString).toList())
                        .orElse(List.of()));
        fields.put(
                "boundary", NearBoundary.of(e).stream().map(ReadCommand::near).toList());
        fields.put("unused", unused);
        fields.put("conditional_on", e.conditionalOn());
        fields.put("trust", e.trust().stream().map(Trust::words).toList());
        fields.put("hash", spelled.hash());
        if (Files.isRegularFile(LockFile.USUAL)) {
            fields.put("agreed", LockFile.read(LockFile.USUAL).isAgreed(e.id(), spelled.hash()));
        }
        return fields;
    }

    private static Map<String, Object> near(BoundarySearch.Near n) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("hypothesis", n.hypothesis().toString());
        fields.put("at", n.at().toString());
        fields.put("fails_at", n.change());
        return fields;
    }

    private static void boundary(Map<String, Object> fields, PrintWriter out) {
        List<?> all = (List<?>) fields.get("boundary");
        for (Object o : all) {
            Map<?, ?> near = (Map<?, ?>) o;
            out.println("  close to " + near.get("hypothesis") + " at " + near.get("at") + "; false at "
                    + near.get("fails_at"));
        }
        if (all.isEmpty()) {
            out.println("  no point near a boundary was found");
        }
    }

    private static void print(Map<String, Object> fields, PrintWriter out) {
        int level = (Integer) fields.get("level");
        int lines = (Integer) fields.get("lines");
        out.println(fields.get("id") + ": " + fields.get("verdict") + (level == 0 ? "" : " " + level) + ", " + lines
                + (lines == 1 ? " line" : " lines") + " to read");
        each(fields, "says", "  ", out);
        each(fields, "instance", "  holds at ", out);
        boundary(fields, out);
        each(fields, "unused", "  not needed: ", out);
        each(fields, "conditional_on", "  conditional on ", out);
        each(fields, "trust", "  trust: ", out);
        out.println("  statement " + ((String) fields.get("hash")).substring(0, 16));
        if (fields.containsKey("agreed")) {
            out.println("  " + (fields.get("agreed").equals(true) ? "agreed upon" : "not agreed upon"));
        }
    }

    private static void each(Map<String, Object> fields, String name, String before, PrintWriter out) {
        ((List<?>) fields.get(name))
                .stream().filter(l -> !l.toString().isEmpty()).forEach(l -> out.println(before + l));
    }
}
