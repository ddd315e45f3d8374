package org.majorant.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.majorant.read.TheoryReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Rules;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * Holds steps that are accepted against the falsifier: draws theories near the borders of the rules, has them checked, and looks
 * for worlds in which what was accepted is false or has no value.
 */
final class Gate {
    static final List<String> RULES =
            Rules.NAMES.stream().filter(r -> !r.equals(Rules.CITATION)).toList();

    private static final int WORLDS = 60;

    private final Checks checks;
    private final long seed;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> kinds = new HashSet<>();

    Gate(Checks checks, long seed) {
        this.checks = checks;
        this.seed = seed;
    }

    /** What was counted for one rule. */
    static final class Tally {
        long drafts;
        long unread;
        long accepted;
        long refused;
        long partial;
        long worlds;
        long met;
        long unmet;
        long checking;
        long attacking;
        long contradictions;
    }

    /** A step that is accepted and fails. */
    record Finding(String rule, Draft draft, String step, String why, String cause) {
        /** The same for findings that differ in names and numbers alone. */
        String kind() {
            String shape = why.contains("inf{")
                    ? "infimum"
                    : why.contains("lim(")
                            ? "limit"
                            : why.contains("diff(") ? "derivative" : step.replaceAll("[^<>=!]", "");
            return rule + ": " + cause + ", " + shape;
        }

        @Override
        public String toString() {
            return draft.file() + "accepted by " + rule + ": " + step + "\nbut " + why + "\n";
        }
    }

    Map<String, Tally> tallies() {
        return tallies;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The draft with this number, the same whenever it is asked for. */
    Draft draft(String rule, long number) {
        Draw draw = Draw.of(seed, number);
        Gen g = new Gen(draw);
        Drafts.draft(rule, g);
        Perturb.apply(g, draw.below(4));
        return g.draft;
    }

    /** Draws one theory for the rule and holds what is accepted against worlds. */
    Optional<Finding> once(String rule, long number) {
        Draft draft = draft(rule, number);
        Tally tally = tallies.computeIfAbsent(rule, r -> new Tally());
        tally.drafts++;
        Theory theory = read(draft);
        if (theory == null) {
            tally.unread++;
            return Optional.empty();
        }
        Optional<Finding> found = examine(rule, draft, theory, tally, number);
        if (found.isEmpty()) {
            return found;
        }
        tallies.get(found.get().rule()).contradictions++;
        if (!kinds.add(found.get().kind())) {
            return Optional.empty();
        }
        Finding small = shrunk(found.get(), number);
        if (!kinds.add("shrunk: " + small.kind())) {
            return Optional.empty();
        }
        findings.add(small);
        return Optional.of(small);
    }

    static Theory read(Draft draft) {
        Diagnostics diagnostics = new Diagnostics();
        Theory theory = TheoryReader.read(new SourceFile("gate.md", draft.file()), diagnostics);
        return diagnostics.hasErrors() ? null : theory;
    }

    private Optional<Finding> examine(String rule, Draft draft, Theory theory, Tally tally, long number) {
        long start = System.nanoTime();
        List<Checks.Checked> all = checks.check(theory);
        tally.checking += System.nanoTime() - start;
        Optional<Finding> crash = all.stream()
                .filter(c -> c.outcome() == Checks.Outcome.CRASHED)
                .findFirst()
                .map(c -> new Finding(rule, draft, "crash", c.reason(), "crash"));
        if (crash.isPresent()) {
            return crash;
        }
        for (Theorem t : theory.theorems()) {
            List<Statement> said = new ArrayList<>();
            List<String> by = new ArrayList<>();
            for (Checks.Checked c : all) {
                if (c.theorem() != t) {
                    continue;
                }
                String name = t.steps().get(c.step()).rule();
                Tally own = tallies.computeIfAbsent(name, r -> new Tally());
                if (c.accepted()) {
                    Statement s = t.steps().get(c.step()).statement();
                    said.add(s);
                    by.add(name);
                    own.accepted++;
                } else {
                    own.refused++;
                }
            }
            if (said.isEmpty()) {
                continue;
            }
            Problem p = Problem.of(theory, t, said);
            for (int i = 0; i < said.size(); i++) {
                if (p.facts().get(i).isPartial()) {
                    tallies.get(by.get(i)).partial++;
                }
            }
            Falsifier f = new Falsifier(p, Draw.of(seed + 1, number));
            start = System.nanoTime();
            Optional<Falsifier.Contradiction> c = f.attack(WORLDS);
            tally.attacking += System.nanoTime() - start;
            tally.worlds += f.tried();
            tally.met += f.met();
            tally.unmet += f.met() == 0 ? said.size() : 0;
            if (c.isPresent()) {
                int i = p.facts().indexOf(c.get().fact());
                return Optional.of(new Finding(
                        by.get(i),
                        draft,
                        said.get(i).toString(),
                        c.get().toString(),
                        c.get().cause()));
            }
        }
        return Optional.empty();
    }

    /** Drops lines while something that was accepted still fails. */
    private Finding shrunk(Finding f, long number) {
        Finding best = f;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (int p = 0; p < best.draft().parts.size(); p++) {
                for (int i = 0; i < best.draft().parts.get(p).size(); i++) {
                    Draft d = new Draft(best.draft());
                    d.parts.get(p).remove(i);
                    Theory t = read(d);
                    Optional<Finding> again =
                            t == null ? Optional.empty() : examine(f.rule(), d, t, new Tally(), number);
                    if (again.isPresent() && again.get().rule().equals(f.rule())) {
                        best = again.get();
                        smaller = true;
                        i--;
                    }
                }
            }
        }
        return best;
    }

    private void print(long steps, long nanos) {
        long accepted = tallies.values().stream().mapToLong(t -> t.accepted).sum();
        long partial = tallies.values().stream().mapToLong(t -> t.partial).sum();
        System.out.printf("%-20s", "rule");
        List.of("drafts", "unread", "accepted", "refused", "partial", "no world", "false", "check ms", "attack ms")
                .forEach(h -> System.out.printf(" %9s", h));
        System.out.println();
        tallies.forEach((r, t) -> {
            System.out.printf("%-20s", r);
            long[] columns = {
                t.drafts,
                t.unread,
                t.accepted,
                t.refused,
                t.partial,
                t.unmet,
                t.contradictions,
                t.checking / 1000000,
                t.attacking / 1000000
            };
            for (long c : columns) {
                System.out.printf(" %9d", c);
            }
            System.out.println();
        });
        System.out.printf(
                "seed %d, %d steps asked for: %d accepted, %.0f %% of them partial, %.0f accepted a second, %d contradictions%n",
                seed,
                steps,
                accepted,
                100.0 * partial / Math.max(1, accepted),
                accepted / (nanos / 1e9),
                findings.size());
    }

    /** {@code --seed S --steps N --rule R}: draws until N steps are accepted, of one rule or of all in turn. */
    public static void main(String[] args) {
        Map<String, String> given = new TreeMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            given.put(args[i], args[i + 1]);
        }
        long seed = Long.parseLong(given.getOrDefault("--seed", "1"));
        long steps = Long.parseLong(given.getOrDefault("--steps", "100000"));
        List<String> rules = given.containsKey("--rule") ? List.of(given.get("--rule")) : RULES;
        int most = Integer.parseInt(given.getOrDefault("--contradictions", "100"));
        Gate gate = new Gate(new Door(), seed);
        System.out.println("seed " + seed);
        long start = System.nanoTime();
        long accepted = 0;
        for (long number = 0; accepted < steps && gate.findings.size() < most; number++) {
            gate.once(rules.get((int) (number % rules.size())), number).ifPresent(System.out::println);
            if (number % 256 == 0) {
                accepted = gate.tallies.values().stream()
                        .mapToLong(t -> t.accepted)
                        .sum();
            }
        }
        gate.print(steps, System.nanoTime() - start);
        System.exit(gate.findings.isEmpty() ? 0 : 1);
    }
}
