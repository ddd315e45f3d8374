package org.majorant.judge.runs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.majorant.simulate.random.Stream;
import org.majorant.simulate.run.RunRecord;
import org.majorant.simulate.spec.Key;
import org.majorant.simulate.spec.Presets;
import org.majorant.simulate.spec.RandomSpec;
import org.majorant.simulate.spec.Spec;
import org.majorant.simulate.spec.SpecFaults;
import org.majorant.simulate.spec.SpecReader;
import org.majorant.text.Diagnostic;
import org.majorant.text.Diagnostics;
import org.majorant.text.Excerpt;
import org.majorant.text.SourceFile;

/**
 * The specifications of a check, in two parts: the runs of the lower half of the seeds calibrate, the others are held out.
 * Of random specifications the first half of the draws calibrates.
 */
final class Sample {
    /** The stream of random specifications, apart from those of the runs. */
    private static final long RANDOM_SPECS = 77;

    private final List<Spec> calibration;
    private final List<Spec> heldOut;
    private final Set<Key> fixed;
    private final String source;
    private final Set<String> varying = new LinkedHashSet<>();

    private Sample(String source, List<Spec> calibration, List<Spec> heldOut, Set<Key> fixed) {
        this.source = source;
        this.calibration = calibration;
        this.heldOut = heldOut;
        this.fixed = fixed;
        List<Spec> all = all();
        for (Spec s : all) {
            s.entries().forEach((k, v) -> {
                if (!v.equals(all.get(0).entries().get(k))) {
                    varying.add(k);
                }
            });
        }
    }

    /** Why there is no sample. */
    static final class NoSampleException extends Exception {
        private static final long serialVersionUID = 1;

        NoSampleException(String why) {
            super(why);
        }
    }

    /** @param split whether there are constants to calibrate; otherwise all runs are held out */
    static Sample of(Design check, Runs.Folder folder, boolean split) throws NoSampleException {
        SourceFile source = source(check.spec(), folder);
        Diagnostics diagnostics = new Diagnostics();
        if (check.random() > 0) {
            Map<Key, List<String>> given = SpecReader.given(source, diagnostics);
            refuse(diagnostics);
            List<Spec> drawn = drawn(check, given);
            int first = split ? drawn.size() - held(check, drawn.size()) : 0;
            List<String> seeds = check.mean() ? given.getOrDefault(Key.SEED, List.of()) : List.of();
            return new Sample(
                    source.text(),
                    seeded(drawn.subList(0, first), seeds),
                    seeded(drawn.subList(first, drawn.size()), seeds),
                    given.keySet());
        }
        List<Spec> specs = SpecReader.read(source, diagnostics);
        refuse(diagnostics);
        List<Integer> seeds = new ArrayList<>(
                new TreeSet<>(specs.stream().map(s -> s.whole(Key.SEED)).toList()));
        Set<Integer> low = new LinkedHashSet<>(seeds.subList(0, split ? seeds.size() - held(check, seeds.size()) : 0));
        return new Sample(
                source.text(),
                specs.stream().filter(s -> low.contains(s.whole(Key.SEED))).toList(),
                specs.stream().filter(s -> !low.contains(s.whole(Key.SEED))).toList(),
                Set.of());
    }

    /** Each with each of the seeds; as they are when there are none. */
    static List<Spec> seeded(List<Spec> specs, List<String> seeds) {
        return seeds.isEmpty()
                ? specs
                : specs.stream()
                        .flatMap(s -> seeds.stream().map(seed -> s.with(Key.SEED, seed)))
                        .toList();
    }

    /** How many of all are held out: the upper half, but for what the check states. */
    private static int held(Design check, int all) throws NoSampleException {
        int held = check.held().orElse(all / 2);
        if (held >= all && all > 1) {
            throw new NoSampleException(
                    "of " + all + " seeds or draws " + held + " cannot be held out: none is left to fit");
        }
        return Math.min(held, all);
    }

    private static List<Spec> drawn(Design check, Map<Key, List<String>> given) throws NoSampleException {
        Stream stream = new Stream(check.seed(), RANDOM_SPECS);
        List<Spec> drawn = new ArrayList<>();
        for (int tries = 0; drawn.size() < check.random(); tries++) {
            if (tries > 100 * check.random()) {
                throw new NoSampleException("what " + check.spec() + " fixes fits too few random specifications");
            }
            Spec s = RandomSpec.draw(stream, one(given, stream));
            if (SpecFaults.faults(s).isEmpty()) {
                drawn.add(s);
            }
        }
        return drawn;
    }

    /** One value for each key; nothing is drawn for a key that has only one. */
    private static Map<Key, String> one(Map<Key, List<String>> given, Stream stream) {
        Map<Key, String> one = new EnumMap<>(Key.class);
        given.forEach((key, all) -> one.put(key, all.get(all.size() == 1 ? 0 : stream.below(all.size()))));
        return one;
    }

    private static SourceFile source(String name, Runs.Folder folder) throws NoSampleException {
        try {
            Optional<SourceFile> beside = folder.spec(name);
            return beside.or(() -> Presets.find(name))
                    .orElseThrow(() -> new NoSampleException(
                            "there is no " + name + ".spec beside the theory and no preset of that name"));
        } catch (IOException e) {
            throw new NoSampleException(name + ".spec cannot be read: " + e.getMessage());
        }
    }

    private static void refuse(Diagnostics diagnostics) throws NoSampleException {
        if (diagnostics.hasErrors()) {
            Diagnostic d = diagnostics.all().get(0);
            throw new NoSampleException(Excerpt.of(d).lines().findFirst().orElse("the specification is wrong"));
        }
    }

    List<Spec> all() {
        List<Spec> all = new ArrayList<>(calibration);
        all.addAll(heldOut);
        return all;
    }

    List<Spec> calibration() {
        return calibration;
    }

    List<Spec> heldOut() {
        return heldOut;
    }

    /** The text of the specification. */
    String source() {
        return source;
    }

    /** The seeds of all runs. */
    List<String> seeds() {
        return all().stream().map(s -> s.word(Key.SEED)).distinct().toList();
    }

    /** The keys that random specifications do not vary. */
    Set<Key> fixed() {
        return fixed;
    }

    /** In what a specification differs from the others, the seed last. */
    String label(Spec spec) {
        StringBuilder label = new StringBuilder();
        spec.entries().forEach((k, v) -> {
            if (varying.contains(k) && !k.equals(Key.SEED.text())) {
                label.append(label.length() == 0 ? "" : ", ")
                        .append(k)
                        .append(' ')
                        .append(v);
            }
        });
        if (varying.contains(Key.SEED.text())) {
            label.append(label.length() == 0 ? "" : ", ").append("seed ").append(spec.whole(Key.SEED));
        }
        return label.toString();
    }

    /** The curves of some of the specifications; with {@code mean} one for all that differ in their seed alone. */
    List<Group> groups(List<Spec> specs, boolean mean, Function<Spec, RunRecord> runs) {
        Map<String, List<Spec>> alike = new LinkedHashMap<>();
        for (Spec s : specs) {
            String key = mean ? s.with(Key.SEED, "1").hash() : s.hash();
            alike.computeIfAbsent(key, k -> new ArrayList<>()).add(s);
        }
        List<Group> groups = new ArrayList<>();
        for (List<Spec> g : alike.values()) {
            String label = mean ? label(g.get(0)).replaceAll("(, )?seed \\d+$", "") : label(g.get(0));
            List<Curve> members =
                    g.stream().map(s -> Curve.of(label, runs.apply(s))).toList();
            groups.add(new Group(
                    mean ? Curve.mean(label, members) : members.get(0),
                    g.stream().map(s -> s.word(Key.SEED)).toList(),
                    members));
        }
        return groups;
    }
}
