package org.majorant.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.majorant.read.TheoryReader;
import org.majorant.text.Diagnostics;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Rules;
import org.majorant.theorem.Statement;
import org.majorant.theorem.Step;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * Changes statements and proofs of the theories of {@code proofs/}, one place at a time, and attacks what is still accepted. A part of the
 * changes makes a statement false by construction, a part keeps it true.
 */
final class MutatedProofs {
    private static final Pattern OPERATOR = Pattern.compile(" (<=|>=|<|>|=) ");
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9_.'])[0-9]+(?![0-9.A-Za-z]*:)");
    private static final Pattern DOMAIN = Pattern.compile(" in (real|natural|[(\\[][^\\])]*[\\])])");
    private static final Pattern FUNCTION =
            Pattern.compile("(?<![A-Za-z])(W0|Wm1|exp|log|sqrt|increasing|decreasing|min|max)(?![A-Za-z0-9])");
    private static final Pattern SIGN = Pattern.compile(" [-+] |\\(-|[*/]");
    private static final Pattern RELATION =
            Pattern.compile("^( *(?:given|claim) (?:[a-zA-Z0-9-]+: )?)([^:<>=]+) (<=|>=|<|>|=) ([^:<>=]+)$");

    private final Checks checks = new Door();
    private final Draw draw;
    private final Map<String, long[]> counts = new TreeMap<>();

    MutatedProofs(long seed) {
        draw = new Draw(seed);
    }

    /** A change, what was made of it and what is said of it. */
    record Mutant(String kind, String file, String theorem, String text, String line) {}

    private Optional<Mutant> mutant(Path file, String text) {
        String[] lines = text.split("\n", -1);
        boolean inside = false;
        boolean proof = false;
        String theorem = "";
        List<int[]> places = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String l = lines[i];
            if (l.startsWith("```")) {
                inside = l.startsWith("```claim");
            }
            if (l.startsWith("theorem ")) {
                theorem = l.split("[ \"]+")[1];
                proof = false;
            }
            String s = l.strip();
            proof |= s.equals("proof");
            boolean statement = s.startsWith("given ")
                    || s.startsWith("claim ")
                    || s.startsWith("let ")
                    || proof && s.contains(" by ");
            if (inside && statement && !theorem.isEmpty()) {
                places.add(new int[] {i});
                names.add(theorem);
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int which = draw.below(places.size());
        int at = places.get(which)[0];
        String kind =
                draw.of("operator", "number", "number", "function", "sign", "drop", "domain", "false", "true", "rule");
        String changed = changed(kind, lines[at]);
        if (changed == null || changed.equals(lines[at])) {
            return Optional.empty();
        }
        lines[at] = changed;
        String whole = String.join("\n", lines);
        return Optional.of(new Mutant(kind, file.toString(), names.get(which), whole, changed.strip()));
    }

    private String changed(String kind, String line) {
        int by = line.lastIndexOf(" by ");
        String head = by < 0 ? line : line.substring(0, by);
        String tail = by < 0 ? "" : line.substring(by);
        return switch (kind) {
            case "operator" -> replaced(OPERATOR, head, m -> " " + draw.of("<", "<=", ">", ">=", "=") + " ") + tail;
            case "number" ->
                replaced(NUMBER, head, m -> draw.of("0", "1", "2", "3", "(1/2)", "(" + m + " + 1)", "(-" + m + ")"))
                        + tail;
            case "function" -> replaced(FUNCTION, head, m -> other(m)) + tail;
            case "sign" ->
                replaced(SIGN, head, m -> switch (m) {
                            case " - " -> " + ";
                            case " + " -> " - ";
                            case "*" -> "/";
                            case "/" -> "*";
                            default -> "(";
                        })
                        + tail;
            case "drop" ->
                line.strip().startsWith("given ")
                        ? line.replaceFirst("given .*", "given 0 < 1")
                        : tail.contains("from") ? head + tail.replaceFirst(", (step |given )?[A-Za-z0-9-]+", "") : null;
            case "domain" ->
                line.strip().startsWith("let ") || line.contains("for all ")
                        ? replaced(
                                DOMAIN,
                                line,
                                m -> " in "
                                        + draw.of("real", "[0, inf)", "(0, inf)", "[1, inf)", "(-1, inf)", "natural"))
                        : null;
            case "false" ->
                RELATION.matcher(line).matches() && line.strip().startsWith("claim ")
                        ? replaced(OPERATOR, line, m -> " " + negated(m.strip()) + " ")
                        : null;
            case "true" -> {
                var m = RELATION.matcher(line);
                yield m.matches() ? m.group(1) + m.group(4) + " " + Gen.turned(m.group(3)) + " " + m.group(2) : null;
            }
            default ->
                by < 0
                        ? null
                        : head + " by "
                                + draw.of(
                                        Rules.POSITIVITY,
                                        Rules.NORMAL_FORM,
                                        Rules.ORDER,
                                        Rules.DIFFERENTIATION,
                                        Rules.ENCLOSURE);
        };
    }

    private static String other(String f) {
        return switch (f) {
            case "W0" -> "Wm1";
            case "Wm1" -> "W0";
            case "exp" -> "log";
            case "log" -> "sqrt";
            case "sqrt" -> "log";
            case "increasing" -> "decreasing";
            case "decreasing" -> "increasing";
            case "min" -> "max";
            default -> "min";
        };
    }

    private static String negated(String op) {
        return switch (op) {
            case "<" -> ">=";
            case "<=" -> ">";
            case ">" -> "<=";
            case ">=" -> "<";
            default -> "<";
        };
    }

    private String replaced(Pattern what, String line, java.util.function.UnaryOperator<String> by) {
        List<MatchResult> all = what.matcher(line).results().toList();
        if (all.isEmpty()) {
            return line;
        }
        MatchResult m = draw.of(all);
        return line.substring(0, m.start()) + by.apply(m.group()) + line.substring(m.end());
    }

    /** The theorem and those that it names. */
    private static Theory only(Theory all, String id) {
        Set<String> wanted = new HashSet<>(Set.of(id));
        List<Theorem> kept = new ArrayList<>();
        for (int i = all.theorems().size() - 1; i >= 0; i--) {
            Theorem t = all.theorems().get(i);
            if (wanted.contains(t.id())) {
                kept.add(0, t);
                for (Step s : t.steps()) {
                    if (s.rule().equals(Rules.THEOREM)) {
                        wanted.add(s.references().get(0).name());
                    }
                }
            }
        }
        return new Theory(
                all.id(), all.title(), all.citations(), all.symbols(), all.latexNames(), all.laws(), kept, all.file());
    }

    /** What fails among what is accepted; empty when nothing is found. */
    Optional<String> attack(Mutant m, int worlds) {
        Diagnostics diagnostics = new Diagnostics();
        Theory all = TheoryReader.read(new SourceFile(m.file, m.text), diagnostics);
        long[] c = counts.computeIfAbsent(m.kind, k -> new long[4]);
        c[0]++;
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Theory theory = only(all, m.theorem);
        List<Checks.Checked> checked = checks.check(theory);
        for (Theorem t : theory.theorems()) {
            List<Checks.Checked> own =
                    checked.stream().filter(x -> x.theorem() == t).toList();
            if (own.stream().anyMatch(x -> x.outcome() == Checks.Outcome.CRASHED)) {
                return Optional.of("crash: " + own);
            }
            List<Statement> said = own.stream()
                    .filter(Checks.Checked::accepted)
                    .filter(x -> !t.steps().get(x.step()).rule().equals(Rules.CITATION))
                    .map(x -> t.steps().get(x.step()).statement())
                    .toList();
            boolean whole = !own.isEmpty() && own.stream().allMatch(Checks.Checked::accepted);
            boolean cited = t.steps().stream().anyMatch(s -> s.rule().equals(Rules.CITATION));
            if (!t.id().equals(m.theorem) || said.isEmpty() || cited) {
                continue;
            }
            c[1] += whole ? 1 : 0;
            Falsifier f = new Falsifier(Problem.of(theory, t, said), draw);
            Optional<Falsifier.Contradiction> found = f.attack(worlds);
            c[2] += f.met();
            if (found.isPresent()) {
                c[3]++;
                return found.map(Object::toString);
            }
        }
        return Optional.empty();
    }

    /** {@code --seed S --mutants N --worlds W}. */
    public static void main(String[] args) throws IOException {
        Map<String, String> given = new TreeMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            given.put(args[i], args[i + 1]);
        }
        long seed = Long.parseLong(given.getOrDefault("--seed", "1"));
        int number = Integer.parseInt(given.getOrDefault("--mutants", "5000"));
        int worlds = Integer.parseInt(given.getOrDefault("--worlds", "200"));
        System.out.println("seed " + seed);
        MutatedProofs all = new MutatedProofs(seed);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of("proofs"))) {
            files = walk.filter(p -> p.toString().endsWith(".md")).sorted().toList();
        }
        List<Path> theories = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Path f : files) {
            String text = Files.readString(f);
            if (TheoryReader.isTheory(new SourceFile(f.toString(), text))) {
                theories.add(f);
                texts.add(text);
            }
        }
        Set<String> told = new HashSet<>();
        int done = 0;
        while (done < number) {
            int i = all.draw.below(theories.size());
            Optional<Mutant> m = all.mutant(theories.get(i), texts.get(i));
            if (m.isEmpty()) {
                continue;
            }
            done++;
            Optional<String> why = all.attack(m.get(), worlds);
            if (why.isPresent() && told.add(m.get().file + m.get().theorem)) {
                System.out.println(m.get().file + ", " + m.get().theorem + " [" + m.get().kind + "] " + m.get().line
                        + "\n    " + why.get());
            }
        }
        System.out.printf("%-10s %8s %8s %10s %8s%n", "change", "mutants", "accepted", "worlds", "false");
        all.counts.forEach((k, c) -> System.out.printf("%-10s %8d %8d %10d %8d%n", k, c[0], c[1], c[2], c[3]));
    }
}
