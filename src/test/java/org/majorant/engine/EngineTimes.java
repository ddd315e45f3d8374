package org.majorant.engine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.judge.Effort;
import org.majorant.read.TheoryReader;
import org.majorant.serve.tools.ToolBox;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Step;
import org.majorant.theorem.Theorem;

/**
 * How long a warm engine takes; prints the table of docs/measured/engine.md. Times are by the clock, and of the thread's own work, which
 * other programs on the machine do not lengthen. Run by hand: its main method, with the tests' class path.
 */
public final class EngineTimes {
    private static final Path PROOFS = Path.of("proofs");
    private static final Path LONG = PROOFS.resolve("yang-2025/two-stage-law.md");

    /** Of the steps of all proofs one in so many is changed. */
    private static final int EACH = 4;

    private EngineTimes() {}

    /** @param cpu of the thread that worked; 0 where that is not known */
    private record Took(double clock, double cpu) {}

    public static void main(String[] args) throws Exception {
        System.out.println(
                "| what | times | median, clock / thread | 95 % | longest |\n| --- | ---: | ---: | ---: | ---: |");
        Engine engine = new Engine(PROOFS, AcceptedEarlier.NOTHING, Effort.USUAL);
        reading(engine);
        steps(engine);
        changed(engine);
        cancelled();
        System.exit(0);
    }

    private static void row(String what, List<Took> all) {
        List<Double> clock = new ArrayList<>(all.stream().map(Took::clock).toList());
        List<Double> cpu = new ArrayList<>(all.stream().map(Took::cpu).toList());
        Collections.sort(clock);
        Collections.sort(cpu);
        int high = (int) Math.ceil(all.size() * 0.95) - 1;
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f / %.1f ms | %.1f / %.1f ms | %.1f ms |%n",
                what,
                all.size(),
                clock.get(all.size() / 2),
                cpu.get(all.size() / 2),
                clock.get(high),
                cpu.get(high),
                clock.get(all.size() - 1));
    }

    private static Took timed(Supplier<?> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        Object unused = work.get();
        return new Took((System.nanoTime() - start) * 1e-6, (threads.getCurrentThreadCpuTime() - cpu) * 1e-6);
    }

    /** A line more, of prose or of a comment, at each time. */
    private static void reading(Engine engine) throws IOException {
        String text = Files.readString(LONG);
        List<Took> ms = new ArrayList<>();
        for (int i = 0; i < 220; i++) {
            String changed = "Text " + i + ".\n" + text;
            Took t = timed(() -> engine.open(new SourceFile(LONG.toString(), changed)));
            if (i >= 20) {
                ms.add(t);
            }
        }
        engine.close(LONG.toString());
        row("diagnostics of reading, a file of " + text.lines().count() + " lines among the theories of `proofs`", ms);
    }

    /** Steps of the repository's proofs that are plain relations, each as a question of its own: twice over, the second timed. */
    private static void steps(Engine engine) throws IOException {
        ToolBox box = new ToolBox(engine, PROOFS);
        List<Map<String, Object>> questions = new ArrayList<>();
        for (Path p : theories()) {
            var theory = TheoryReader.read(
                    new SourceFile(p.toString(), Files.readString(p)), new org.majorant.text.Diagnostics());
            for (Theorem t : theory.theorems()) {
                Spelled spelled = Spelled.of(theory, t);
                boolean plain = t.functions().isEmpty();
                for (int i = 0; plain && i < t.steps().size(); i++) {
                    Step s = t.steps().get(i);
                    if (s.references().isEmpty()
                            && s.values().isEmpty()
                            && s.citations().isEmpty()) {
                        List<String> declare = new ArrayList<>();
                        Stream.concat(
                                        Spelled.lines(spelled.statement()).stream(),
                                        Spelled.lines(spelled.proof()).stream())
                                .filter(l -> l.startsWith("let "))
                                .forEach(l -> declare.add(l.substring(4)));
                        List<String> given =
                                spelled.givens().stream().map(Object::toString).toList();
                        questions.add(Map.of(
                                "declare",
                                declare,
                                "given",
                                given,
                                "claim",
                                spelled.steps().get(i).toString(),
                                "rule",
                                s.rule()));
                    }
                }
            }
        }
        List<Took> ms = new ArrayList<>();
        int answered = 0;
        for (int round = 0; round < 2; round++) {
            ms.clear();
            answered = 0;
            for (Map<String, Object> q : questions) {
                Map<String, Object> with = new java.util.LinkedHashMap<>(q);
                // Another question each time, so that nothing is remembered.
                with.put(
                        "declare",
                        Stream.concat(((List<?>) q.get("declare")).stream(), Stream.of("unused" + round + " in real"))
                                .toList());
                List<Map<String, Object>> a = new ArrayList<>();
                Took t = timed(() -> a.add(box.call("check_step", with, () -> false)));
                if ("answered".equals(a.get(0).get("status"))) {
                    ms.add(t);
                    answered++;
                }
            }
        }
        row("`check_step`, " + answered + " steps of `proofs` as questions, nothing remembered", ms);
    }

    private static List<Path> theories() throws IOException {
        try (Stream<Path> all = Files.walk(PROOFS)) {
            List<Path> found = new ArrayList<>();
            for (Path p : all.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                if (TheoryReader.isTheory(new SourceFile(p.toString(), Files.readString(p)))) {
                    found.add(p);
                }
            }
            return found;
        }
    }

    /** Every step of every proof changed in turn: a comment behind it, which asks for its theorem and those that use it again. */
    private static void changed(Engine engine) throws IOException {
        List<Took> all = new ArrayList<>();
        List<Took> slowest = new ArrayList<>();
        String slowestName = "";
        int count = 0;
        for (Path p : theories()) {
            String text = Files.readString(p);
            Snapshot first = engine.open(new SourceFile(p.toString(), text));
            engine.judge(first, () -> false, e -> {});
            List<Took> here = new ArrayList<>();
            for (Theorem t : first.theory().theorems()) {
                for (Step s : t.steps()) {
                    if (count++ % EACH != 0) {
                        continue;
                    }
                    int at = text.indexOf('\n', s.ruleSpan().end());
                    String changed = text.substring(0, at) + " # " + here.size() + text.substring(at);
                    here.add(timed(() -> {
                        Snapshot now = engine.open(new SourceFile(p.toString(), changed));
                        return engine.judge(now, () -> false, e -> {});
                    }));
                }
            }
            engine.close(p.toString());
            all.addAll(here);
            if (sum(here) > sum(slowest)) {
                slowest = here;
                slowestName = p.toString();
            }
        }
        row("a changed step, until the last verdict of its file, all of `proofs`", all);
        row("the same of `" + slowestName + "`, the slowest file", slowest);
    }

    private static double sum(List<Took> ms) {
        return ms.stream().mapToDouble(Took::cpu).sum();
    }

    private static void cancelled() throws Exception {
        SplittableRandom r = new SplittableRandom(1);
        List<Path> files = theories();
        List<Took> ms = new ArrayList<>();
        while (ms.size() < 100) {
            Engine cold = new Engine(PROOFS, AcceptedEarlier.NOTHING, Effort.USUAL);
            Path p = files.get(r.nextInt(files.size()));
            Snapshot s = cold.read(new SourceFile(p.toString(), Files.readString(p)));
            AtomicBoolean stop = new AtomicBoolean();
            long[] ended = new long[1];
            boolean[] whole = new boolean[1];
            Thread t = new Thread(() -> {
                whole[0] = cold.judge(s, stop::get, e -> {});
                ended[0] = System.nanoTime();
            });
            t.start();
            Thread.sleep(r.nextInt(1500));
            long asked = System.nanoTime();
            stop.set(true);
            t.join();
            if (!whole[0]) {
                ms.add(new Took((ended[0] - asked) * 1e-6, 0));
            }
        }
        row("cancellation at random moments of judging, until the thread is free", ms);
    }
}
