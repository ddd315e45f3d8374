package org.majorant.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.majorant.theorem.Rules;
import org.majorant.theorem.Theory;

/**
 * Deletes every side condition of the rules, each one alone, and counts how many drafts it takes until the gate finds something false that
 * is accepted without it and refused with it.
 */
final class Mutants {
    private static final int WORLDS = 200;
    private static final Map<String, String> OTHER_NAMES = Map.of("Means", Rules.MEANS, "Gronwall", Rules.GRONWALL);

    private final long seed;
    private final int budget;
    private final Gate gate;
    private final Checks plain = new Door();
    private final Map<String, List<Drawn>> drawn = new HashMap<>();

    Mutants(long seed, int budget) {
        this.seed = seed;
        this.budget = budget;
        this.gate = new Gate(plain, seed);
    }

    private record Drawn(Draft draft, Theory theory, Set<String> accepted) {}

    /** What became of a side condition that was deleted. */
    enum Fate {
        FOUND,
        /** Without it the class does not compile: it guards a cast or a binding. */
        STRUCTURAL,
        /** Nothing more is accepted without it. */
        ACCEPTS_NO_MORE,
        /** More is accepted, and nothing of that is found false. */
        NOT_FOUND
    }

    record Outcome(Sites.Site site, Fate fate, int draws, int more, int crashes, String example) {}

    /** The rule of a class; empty for a class that serves several. */
    static Optional<String> rule(String type) {
        String bare = type.replaceAll("Rule$", "");
        if (OTHER_NAMES.containsKey(bare)) {
            return Optional.of(OTHER_NAMES.get(bare));
        }
        if (type.equals("ComparisonByMonotonicity")) {
            return Optional.of(Rules.MONOTONICITY);
        }
        if (type.equals("GrowthClaims")) {
            return Optional.of(Rules.ORDER);
        }
        return Gate.RULES.stream()
                .filter(r ->
                        r.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT).equals(bare.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private List<Drawn> drawn(String rule, int number) {
        List<Drawn> all = drawn.computeIfAbsent(rule, r -> new ArrayList<>());
        while (all.size() < number) {
            Draft d = gate.draft(rule, all.size());
            Theory t = Gate.read(d);
            Set<String> accepted = new HashSet<>();
            if (t != null) {
                plain.check(t).stream().filter(Checks.Checked::accepted).forEach(c -> accepted.add(key(c)));
            }
            all.add(new Drawn(d, t, accepted));
        }
        return all;
    }

    private static String key(Checks.Checked c) {
        return c.theorem().id() + "/" + c.step();
    }

    Outcome outcome(Sites.Site site) {
        Optional<Checks> door = MutantLoader.door(site.type(), site.mutant());
        if (door.isEmpty()) {
            return new Outcome(site, Fate.STRUCTURAL, 0, 0, 0, "");
        }
        List<String> rules = rule(site.type()).map(List::of).orElse(Gate.RULES);
        int more = 0;
        int crashes = 0;
        String example = "";
        int most = rules.size() > 1 ? 4 * budget : budget;
        for (int i = 0; i < most; i++) {
            String rule = rules.get(i % rules.size());
            int number = i / rules.size();
            Drawn d = drawn(rule, number + 1).get(number);
            if (d.theory == null) {
                continue;
            }
            List<Checks.Checked> all = door.get().check(d.theory);
            boolean crashed = all.stream().anyMatch(c -> c.outcome() == Checks.Outcome.CRASHED);
            crashes += crashed ? 1 : 0;
            List<Checks.Checked> news = crashed
                    ? List.of()
                    : all.stream()
                            .filter(c -> c.accepted() && !d.accepted.contains(key(c)))
                            .toList();
            more += news.size();
            if (!news.isEmpty() && example.isEmpty()) {
                example = d.draft.file();
            }
            for (Checks.Checked c : news) {
                Problem p = Problem.of(
                        d.theory,
                        c.theorem(),
                        List.of(c.theorem().steps().get(c.step()).statement()));
                if (new Falsifier(p, Draw.of(seed + 1, i)).attack(WORLDS).isPresent()) {
                    return new Outcome(site, Fate.FOUND, i + 1, more, crashes, "");
                }
            }
        }
        return new Outcome(site, more > 0 ? Fate.NOT_FOUND : Fate.ACCEPTS_NO_MORE, most, more, crashes, example);
    }

    static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String dir : List.of("src/main/java/org/majorant/prove", "src/main/java/org/majorant/prove/rule")) {
            try (Stream<Path> files = Files.list(Path.of(dir))) {
                files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(all::add);
            }
        }
        return all;
    }

    /** {@code --seed S --budget N --class NAME}: the table of all side conditions, or of one class. */
    public static void main(String[] args) throws IOException {
        Map<String, String> given = new TreeMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            given.put(args[i], args[i + 1]);
        }
        long seed = Long.parseLong(given.getOrDefault("--seed", "1"));
        Mutants mutants = new Mutants(seed, Integer.parseInt(given.getOrDefault("--budget", "2000")));
        System.out.println("seed " + seed);
        Map<Fate, Integer> counts = new TreeMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Path source : sources()) {
            for (Sites.Site s : Sites.of(source)) {
                if (given.containsKey("--class") && !given.get("--class").equals(s.type())) {
                    continue;
                }
                Outcome o = mutants.outcome(s);
                counts.merge(o.fate, 1, Integer::sum);
                outcomes.add(o);
                System.out.printf(
                        "%-16s %5d draws %4d more %4d crashes  %s:%d  %s%n",
                        o.fate, o.draws, o.more, o.crashes, s.type(), s.line(), s.condition());
                if (o.fate == Fate.NOT_FOUND && given.containsKey("--examples")) {
                    System.out.println(o.example.indent(8));
                }
            }
        }
        System.out.println(counts);
        if (given.containsKey("--out")) {
            Files.writeString(Path.of(given.get("--out")), page(seed, mutants.budget, counts, outcomes));
        }
    }

    private static String page(long seed, int budget, Map<Fate, Integer> counts, List<Outcome> outcomes) {
        StringBuilder out = new StringBuilder("# Side conditions of the rules, each deleted alone\n\n");
        out.append(
                        "Written by `mvn -Pgate -DskipTests test-compile exec:exec@side-conditions -Dgate=\"--seed S --budget N --out FILE\"`;\n")
                .append("seed " + seed + ", at most " + budget
                        + " drafts a rule (four times as many where a class serves all rules).\n\n")
                .append(
                        "`FOUND`: the gate finds something false that is accepted without the condition; with the number of drafts that took.\n")
                .append(
                        "`STRUCTURAL`: the class does not compile without it. `ACCEPTS_NO_MORE`: nothing more is accepted, or the rule ends in\n")
                .append(
                        "an error. `NOT_FOUND`: more is accepted, and none of it is found false: the condition is stricter than it need be,\n")
                .append("or the gate does not reach it.\n\n");
        counts.forEach((f, n) -> out.append("- " + f + ": " + n + "\n"));
        out.append(
                "\n| class | condition | outcome | drafts | accepted besides |\n| --- | --- | --- | ---: | ---: |\n");
        for (Outcome o : outcomes) {
            String condition = o.site.condition().replace("|", "\\|");
            out.append("| " + o.site.type() + " | `" + condition + "` | " + o.fate + " | " + o.draws + " | " + o.more
                    + " |\n");
        }
        return out.toString();
    }
}
