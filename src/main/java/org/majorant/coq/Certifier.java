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
    public record Refused(String what, String reason, String goal) {
        private static final String BY_HAND = "the proof by hand ";

        /** Whether it is a proof by hand; the theorem may be accepted by another. */
        public boolean isByHand() {
            return what.startsWith(BY_HAND);
        }
    }

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
        Coqc here = coqc.in(folder(id, hash));
        Trial trial = new Trial(here, exported.statement());
        List<Refused> refused = new ArrayList<>();
        for (LibraryHash.ByHand proof : hashes.proofs(id)) {
            Trial.Answer byHand = trial.judgeLemma(proof.module(), proof.lemma());
            if (byHand.kind().isPresent()) {
                Accepted.Line line = Accepted.Line.of(hash, byHand.kind().get(), byHand.from());
                accepted.put(id, line);
                return new Answer(Optional.of(line), false, 0, 0, refused, false);
            }
            refused.add(new Refused(Refused.BY_HAND + proof.module() + "." + proof.lemma(), byHand.reason(), ""));
        }
        boolean box = theorem.checks().stream().anyMatch(c -> c instanceof Check.Enclosed);
        Answer answer =
                box ? box(id, hash, exported, trial, refused) : steps(hash, theorem, exported, here, trial, refused);
        if (answer.accepted().isEmpty()) {
            answer = answer.withOpposite(opposite(exported, trial, points));
        }
        // Until Coq has answered, the record keeps what it held: a run that is broken off loses nothing.
        answer.accepted().ifPresentOrElse(line -> accepted.put(id, line), () -> accepted.remove(id, hash));
        return answer;
    }

    private Answer box(String id, String hash, ExportedTheorem exported, Trial trial, List<Refused> refused)
            throws IOException {
        String tactic = SearchedBox.of(id, exported, certificates).tactic();
        CoqScript script = new CoqScript(exported, SECONDS_PER_BOX);
        Trial.Answer judged = trial.judge(script.proof(tactic), SECONDS_TO_LOAD + SECONDS_PER_BOX);
        return answer(hash, exported, judged, 0, 0, refused);
    }

    private Answer steps(
            String hash, Theorem theorem, ExportedTheorem exported, Coqc here, Trial trial, List<Refused> refused)
            throws IOException {
        // What was accepted before is given twice the time: the machine may be a slower one.
        int seconds = again ? 2 * SECONDS_PER_GOAL : SECONDS_PER_GOAL;
        CoqScript script = new CoqScript(exported, seconds);
        long time = SECONDS_TO_LOAD
                + 2L * (seconds + CoqScript.SECONDS_OF_RULE) * (exported.steps().size() + 1);
        Coqc.Run tried = here.compile("Attempts", script.attempts(), time);
        Map<String, Boolean> told = CoqScript.answers(tried.output());
        int before = refused.size();
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
        Trial.Answer judged = Trial.Answer.refused("no tactic closes it");
        if (told.getOrDefault("whole", false)) {
            judged = trial.judge(script.proof("step"), SECONDS_TO_LOAD + seconds);
        }
        if (judged.kind().isEmpty()
                && refused.size() == before
                && !exported.steps().isEmpty()) {
            judged = trial.judge(script.proof(with), SECONDS_TO_LOAD + time);
        }
        return answer(hash, exported, judged, with.size(), theorem.steps().size(), refused);
    }

    private Answer answer(
            String hash, ExportedTheorem exported, Trial.Answer judged, int steps, int of, List<Refused> refused) {
        if (judged.kind().isPresent()) {
            Accepted.Line line = Accepted.Line.of(hash, judged.kind().get(), List.of());
            return new Answer(Optional.of(line), false, steps, of, refused, false);
        }
        if (refused.stream().noneMatch(r -> r.what().startsWith("step "))) {
            refused.add(new Refused("the statement", judged.reason(), exported.statement()));
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
            ExportedTheorem exported = ExportedTheorem.of(theorem);
            String hash = hashes.of(id, exported.statement());
            return opposite(exported, new Trial(coqc.in(folder(id, hash)), exported.statement()), points);
        } catch (NotExportedException e) {
            return false;
        }
    }

    /** Whether Coq proves the negation at one of the points given, or where all symbols are 1 or 2. */
    private boolean opposite(ExportedTheorem exported, Trial trial, List<Map<String, BigFraction>> points)
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
            Trial.Answer judged = trial.judgeOpposite(script.opposite(values), SECONDS_TO_LOAD + SECONDS_PER_GOAL);
            if (judged.kind().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A folder that no other statement has, whatever characters the id consists of. */
    private static String folder(String id, String hash) {
        return id.replaceAll("[^A-Za-z0-9]", "_") + "_" + hash.substring(0, 12);
    }
}
