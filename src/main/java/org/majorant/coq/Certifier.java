package org.majorant.coq;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
     * @param axioms what the accepted proof rests on; empty when none was accepted
     * @param earlier whether the record says so and nothing was run
     * @param steps how many steps were accepted
     * @param of how many steps there are
     * @param refused what was not accepted, each with its goal
     * @param opposite whether Coq proved the negation
     */
    public record Answer(
            Optional<Axioms.Kind> axioms,
            boolean earlier,
            int steps,
            int of,
            List<Refused> refused,
            boolean opposite) {}

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
            String hash = hashes.of(ExportedTheorem.of(theorem).statement());
            return accepted.find(id, hash).isPresent();
        } catch (NotExportedException e) {
            return false;
        }
    }

    /** Asks Coq about a theorem. */
    public Answer certify(String id, Theorem theorem) throws IOException {
        ExportedTheorem exported;
        try {
            exported = ExportedTheorem.of(theorem);
        } catch (NotExportedException e) {
            Refused r = new Refused("the statement", e.getMessage(), "");
            return new Answer(Optional.empty(), false, 0, theorem.steps().size(), List.of(r), false);
        }
        String hash = hashes.of(exported.statement());
        Optional<Accepted.Line> known = accepted.find(id, hash);
        if (known.isPresent() && !again) {
            int n = theorem.steps().size();
            return new Answer(Optional.of(known.get().axioms()), true, n, n, List.of(), false);
        }
        accepted.remove(id);
        boolean box = theorem.checks().stream().anyMatch(c -> c instanceof Check.Enclosed);
        Answer answer = box ? box(id, exported) : steps(id, theorem, exported);
        answer.axioms().ifPresent(kind -> accepted.put(id, new Accepted.Line(hash, kind)));
        return answer;
    }

    private Answer box(String id, ExportedTheorem exported) throws IOException {
        String tactic = SearchedBox.of(id, exported, certificates).tactic();
        CoqScript script = new CoqScript(exported, SECONDS_PER_BOX);
        Optional<Axioms.Kind> kind = run(id, script.proof(tactic), SECONDS_PER_BOX);
        return answer(id, exported, kind, 0, 0, new ArrayList<>());
    }

    private Answer steps(String id, Theorem theorem, ExportedTheorem exported) throws IOException {
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
        return answer(id, exported, kind, with.size(), theorem.steps().size(), refused);
    }

    private Answer answer(
            String id, ExportedTheorem exported, Optional<Axioms.Kind> kind, int steps, int of, List<Refused> refused)
            throws IOException {
        if (kind.isPresent()) {
            return new Answer(kind, false, steps, of, refused, false);
        }
        if (refused.isEmpty()) {
            refused.add(new Refused("the statement", "no tactic closes it", exported.statement()));
        }
        return new Answer(kind, false, steps, of, refused, opposite(id, exported));
    }

    /** Whether Coq proves the negation at one of a few simple points. */
    private boolean opposite(String id, ExportedTheorem exported) throws IOException {
        int n = exported.symbols().size();
        CoqScript script = new CoqScript(exported, SECONDS_PER_OPPOSITE);
        for (String value : List.of(" 1", " 2")) {
            Coqc.Run run = coqc.compile(
                    file(id, "Opposite"), script.opposite(value.repeat(n)), SECONDS_TO_LOAD + SECONDS_PER_GOAL);
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
