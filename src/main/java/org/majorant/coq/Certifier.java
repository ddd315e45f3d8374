package org.majorant.coq;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.theorem.Check;
import org.majorant.theorem.Theorem;

/** Has {@code coqc} accept or reject theorems, one at a time, and keeps the record of what it accepted. */
public final class Certifier {
    private static final int SECONDS_PER_GOAL = 10;
    private static final int SECONDS_PER_OPPOSITE = 5;
    private static final int SECONDS_PER_BOX = 120;
    private static final int SECONDS_TO_LOAD = 60;

    private final Coqc coqc;
    private final LibraryHash hashes;
    private final Accepted accepted;
    private final Path certificates;
    private final boolean again;

    /**
     * What Coq says of a theorem.
     *
     * @param accepted what goes to the record; empty when no proof was accepted
     * @param earlier whether the record says so and nothing was run
     * @param steps how many steps were accepted
     * @param of how many steps there are
     * @param refused what was not accepted, each with its goal
     * @param opposite whether Coq proved the negation
     */
    public record Answer(
            Optional<Accepted.Line> accepted,
            boolean earlier,
            int steps,
            int of,
            List<Refused> refused,
            boolean opposite) {
        private Answer withOpposite(boolean proved) {
            return new Answer(accepted, earlier, steps, of, refused, proved);
        }
    }

    /**
     * A goal that was not accepted.
     *
     * @param what {@code step 3}, or {@code the statement}
     * @param reason why it has no goal, or that no tactic closed it
     * @param goal the goal; empty when there is none
     */
    public record Refused(String what, String reason, String goal) {}

    /**
     * @param coqc runs Coq; the library is compiled
     * @param hashes the hashes that the record goes by
     * @param accepted the record, which is changed
     * @param certificates the folder of box certificates
     * @param again whether to run what the record holds as accepted
     */
    public Certifier(Coqc coqc, LibraryHash hashes, Accepted accepted, Path certificates, boolean again) {
        this.coqc = coqc;
        this.hashes = hashes;
        this.accepted = accepted;
        this.certificates = certificates;
        this.again = again;
    }

    /** Whether the record holds the theorem's statement as accepted. */
    public boolean isRecorded(String id, Theorem theorem) {
        try {
            String hash = hashes.of(id, ExportedTheorem.of(theorem).statement());
            return accepted.find(id, hash).isPresent();
        } catch (NotExportedException e) {
            return false;
        }
    }

    /** Asks Coq about a theorem. */
    public Answer certify(String id, Theorem theorem) throws IOException {
        return certify(id, theorem, List.of());
    }

    /**
     * Asks Coq about a theorem.
     *
     * @param points where the negation is tried besides the simple points: values of symbols, the others being 1
     */
    public Answer certify(String id, Theorem theorem, List<Map<String, BigFraction>> points) throws IOException {
        ExportedTheorem exported;
        try {
            exported = ExportedTheorem.of(theorem);
        } catch (NotExportedException e) {
            Refused r = new Refused("the statement", e.getMessage(), "");
            return new Answer(Optional.empty(), false, 0, theorem.steps().size(), List.of(r), false);
        }
        String hash = hashes.of(id, exported.statement());
        Optional<Accepted.Line> known = accepted.find(id, hash);
        if (known.isPresent() && !again) {
            int n = theorem.steps().size();
            return new Answer(known, true, n, n, List.of(), false);
        }
        Optional<Answer> byHand = byHand(id, exported, hash);
        if (byHand.isPresent()) {
            accepted.put(id, byHand.get().accepted().orElseThrow());
            return byHand.get();
        }
        boolean box = theorem.checks().stream().anyMatch(c -> c instanceof Check.Enclosed);
        Answer answer = box ? box(id, hash, exported) : steps(id, hash, theorem, exported);
        if (answer.accepted().isEmpty()) {
            answer = answer.withOpposite(opposite(id, exported, points));
        }
        // Until Coq has answered, the record keeps what it held: a run that is broken off loses nothing.
        answer.accepted().ifPresentOrElse(line -> accepted.put(id, line), () -> accepted.remove(id));
        return answer;
    }

    /** The proof by hand of the library; empty when there is none, or it proves another statement. */
    private Optional<Answer> byHand(String id, ExportedTheorem exported, String hash) throws IOException {
        Optional<TheoryProofs.Proof> proof = hashes.proofs().find(id);
        if (proof.isEmpty()) {
            return Optional.empty();
        }
        String text = new CoqScript(exported, SECONDS_PER_GOAL).proof(proof.get());
        Coqc.Run run = coqc.compile(file(id, "Proof"), text, SECONDS_TO_LOAD);
        return (run.status() == 0 ? CoqScript.axioms(run.output()) : Optional.<Axioms.Kind>empty()).map(kind -> {
            Accepted.Line line = new Accepted.Line(hash, kind, CoqScript.from(run.output()));
            return new Answer(Optional.of(line), false, 0, 0, List.of(), false);
        });
    }

    private Answer box(String id, String hash, ExportedTheorem exported) throws IOException {
        String tactic = SearchedBox.of(id, exported, certificates).tactic();
        CoqScript script = new CoqScript(exported, SECONDS_PER_BOX);
        Optional<Axioms.Kind> kind = run(id, script.proof(tactic), SECONDS_PER_BOX);
        return answer(id, hash, exported, kind, 0, 0, new ArrayList<>());
    }

    private Answer steps(String id, String hash, Theorem theorem, ExportedTheorem exported) throws IOException {
        // What was accepted before is given twice the time: the machine may be a slower one.
        int seconds = again ? 2 * SECONDS_PER_GOAL : SECONDS_PER_GOAL;
        CoqScript script = new CoqScript(exported, seconds);
        long time = SECONDS_TO_LOAD + 2L * seconds * (exported.steps().size() + 1);
        Coqc.Run tried = coqc.compile(file(id, "Attempts"), script.attempts(), time);
        Map<String, Boolean> told = CoqScript.answers(tried.output());
        List<Refused> refused = new ArrayList<>();
        exported.untranslated().forEach((n, why) -> refused.add(new Refused("step " + n, why, "")));
        TreeMap<Integer, CoqScript.Premises> with = new TreeMap<>();
        for (ExportedTheorem.ExportedStep s : exported.steps()) {
            for (CoqScript.Premises p : CoqScript.Premises.values()) {
                if (told.getOrDefault("step" + s.number() + "_" + p, false)) {
                    with.putIfAbsent(s.number(), p);
                }
            }
            if (!with.containsKey(s.number())) {
                refused.add(new Refused("step " + s.number(), "no tactic closes it", exported.lemma(List.of(), s)));
            }
        }
        Optional<Axioms.Kind> kind = Optional.empty();
        if (told.getOrDefault("whole", false)) {
            kind = run(id, script.proof("step"), seconds);
        }
        if (kind.isEmpty() && refused.isEmpty() && !exported.steps().isEmpty()) {
            kind = run(id, script.proof(with), time);
        }
        return answer(id, hash, exported, kind, with.size(), theorem.steps().size(), refused);
    }

    private Answer answer(
            String id,
            String hash,
            ExportedTheorem exported,
            Optional<Axioms.Kind> kind,
            int steps,
            int of,
            List<Refused> refused)
            throws IOException {
        if (kind.isPresent()) {
            Accepted.Line line = new Accepted.Line(hash, kind.get(), List.of());
            return new Answer(Optional.of(line), false, steps, of, refused, false);
        }
        if (refused.isEmpty()) {
            refused.add(new Refused("the statement", "no tactic closes it", exported.statement()));
        }
        return new Answer(Optional.empty(), false, steps, of, refused, false);
    }

    /**
     * Whether Coq proves the negation of a theorem that is held as refuted.
     *
     * @param points where a claim is said to fail
     */
    public boolean refutes(String id, Theorem theorem, List<Map<String, BigFraction>> points) throws IOException {
        try {
            return opposite(id, ExportedTheorem.of(theorem), points);
        } catch (NotExportedException e) {
            return false;
        }
    }

    /** Whether Coq proves the negation at one of the points given, or where all symbols are 1 or 2. */
    private boolean opposite(String id, ExportedTheorem exported, List<Map<String, BigFraction>> points)
            throws IOException {
        if (!exported.speaksOfNumbersAlone()) {
            return false;
        }
        List<String> all = new ArrayList<>();
        points.forEach(p -> all.add(exported.at(p)));
        all.add(" 1".repeat(exported.symbols().size()));
        all.add(" 2".repeat(exported.symbols().size()));
        CoqScript script = new CoqScript(exported, SECONDS_PER_OPPOSITE);
        for (String values : all) {
            Coqc.Run run =
                    coqc.compile(file(id, "Opposite"), script.opposite(values), SECONDS_TO_LOAD + SECONDS_PER_GOAL);
            if (run.status() == 0 && Axioms.kind(run.output()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Axioms.Kind> run(String id, String text, long seconds) throws IOException {
        Coqc.Run run = coqc.compile(file(id, "Proof"), text, SECONDS_TO_LOAD + seconds);
        return run.status() == 0 ? Axioms.kind(run.output()) : Optional.empty();
    }

    private static String file(String id, String kind) {
        return id.replaceAll("[^A-Za-z0-9]", "_") + "_" + kind;
    }
}
