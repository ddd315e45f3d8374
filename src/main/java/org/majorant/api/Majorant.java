package org.majorant.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The program for a Java program. Immutable, safe for use by several threads; never prints, never ends the JVM.
 *
 * <p>Expressions and equations are texts of the theory language. Every method throws {@link WrongInputException} for input that is
 * wrong and {@link UnansweredException} for a question that is left open. A thread that is interrupted gives up, by a
 * {@link java.util.concurrent.CancellationException}, and stays interrupted.
 */
public final class Majorant {
    private final long seed;

    private Majorant(long seed) {
        this.seed = seed;
    }

    /** With the seeds that the files state. */
    public static Majorant create() {
        return new Majorant(0);
    }

    /** The same with a number that is added to the seeds that the files state. */
    public Majorant withSeed(long added) {
        return new Majorant(added);
    }

    /**
     * Checks every theorem of theory files.
     *
     * @param paths files or folders
     * @return what was found; errors in some files are among its messages
     */
    public CheckResult check(Path... paths) {
        List<String> words = new ArrayList<>(List.of("check", "--seed=" + seed, "--threads=1"));
        JsonNode root = Bridge.ask("theorems", with(words, paths));
        List<Message> messages = Bridge.messages(root);
        if (messages.stream().anyMatch(m -> m.code().equals("invalid-input"))
                && root.path("theorems").isEmpty()) {
            throw new WrongInputException(messages);
        }
        return new CheckResult(Theorems.of(root.path("theorems")), messages, Bridge.texts(root.path("not_examined")));
    }

    /**
     * The least that a human must judge of a theorem.
     *
     * @param id {@code theory/theorem}
     * @param paths files or folders
     */
    public Reading read(String id, Path... paths) {
        JsonNode r = Bridge.ask("says", with(new ArrayList<>(List.of("read", "--", id)), paths));
        return new Reading(
                r.path("id").asText(),
                Bridge.texts(r.path("says")),
                Bridge.texts(r.path("instance")),
                near(r.path("boundary")),
                Bridge.texts(r.path("unused")),
                Bridge.texts(r.path("trust")),
                r.path("hash").asText());
    }

    private static List<Reading.Near> near(JsonNode boundary) {
        List<Reading.Near> all = new ArrayList<>();
        boundary.forEach(b -> all.add(new Reading.Near(
                b.path("hypothesis").asText(),
                b.path("at").asText(),
                b.path("fails_at").asText())));
        return all;
    }

    /**
     * Looks for a written proof of every theorem without one; files stay as they are.
     *
     * @param effort how many proposals are tried for a claim, from 1 to a million
     * @param paths files or folders
     * @throws WrongInputException for any other effort, or for files that cannot be read
     */
    public List<ProofAttempt> prove(int effort, Path... paths) {
        List<String> words = new ArrayList<>(List.of("prove", "--seed=" + seed, "--effort=" + effort));
        List<ProofAttempt> all = new ArrayList<>();
        Bridge.ask("theorems", with(words, paths))
                .path("theorems")
                .forEach(t -> all.add(new ProofAttempt(
                        t.path("id").asText(),
                        t.path("found").asBoolean(),
                        t.path("verdict").asText(),
                        Bridge.texts(t.path("steps")))));
        return List.copyOf(all);
    }

    /**
     * The exact order of growth.
     *
     * @param expression such as {@code C^p*log(C)}
     * @param as such as {@code C -> inf}
     * @return one answer, or one for each side of a finite point
     */
    public List<OrderOfGrowth> order(String expression, String as, Assumptions known) {
        JsonNode root = Bridge.ask(
                "diagnostics", words("order", expression, List.of("--as=" + Objects.requireNonNull(as)), known));
        require(root, "theta", "sides", "zero");
        if (root.has("zero")) {
            return List.of(new OrderOfGrowth(as, "0", List.of(), "", "0"));
        }
        List<OrderOfGrowth> all = new ArrayList<>();
        (root.has("sides") ? root.path("sides") : List.of(root)).forEach(o -> all.add(growth(o)));
        return List.copyOf(all);
    }

    private static OrderOfGrowth growth(JsonNode o) {
        return new OrderOfGrowth(
                o.path("as").asText(),
                o.path("theta").asText(),
                Bridge.texts(o.path("terms")),
                o.path("remainder").asText(),
                o.path("limit").asText());
    }

    /**
     * All roots in closed form, in the domain of the unknown: the positive reals where it is not declared.
     *
     * @param equation such as {@code x*exp(-x) = c}
     * @param unknown the symbol to solve for
     */
    public Roots solve(String equation, String unknown, Assumptions known) {
        JsonNode root = Bridge.ask(
                "roots", words("solve", equation, List.of("--for=" + Objects.requireNonNull(unknown)), known));
        List<Roots.Root> all = new ArrayList<>();
        root.path("roots").forEach(r -> all.add(new Roots.Root(r.path("root").asText(), Bridge.texts(r.path("when")))));
        List<List<String>> everyWhen = new ArrayList<>();
        root.path("every_when").forEach(w -> everyWhen.add(Bridge.texts(w)));
        return new Roots(
                root.path("every").asBoolean(),
                everyWhen,
                all,
                Roots.Counted.of(root.path("counted").asText()));
    }

    /**
     * The value of an expression to certified digits.
     *
     * @param values exact values by name, such as {@code 1e20} or {@code 3/7}
     * @param digits how many significant digits, from 1
     */
    public String eval(String expression, Map<String, String> values, int digits) {
        List<String> words = new ArrayList<>(List.of("eval", "--digits=" + digits));
        values.forEach((name, x) -> {
            String value = Objects.requireNonNull(name) + "=" + x;
            if (value.contains(",") || x.contains("=")) {
                throw Bridge.wrong("'" + value + "' gives no number to a name");
            }
            words.add("--at=" + value);
        });
        words.addAll(List.of("--", expression));
        return Bridge.ask("values", words).at("/values/0/value").asText();
    }

    private static void require(JsonNode root, String... oneOf) {
        for (String field : oneOf) {
            if (root.has(field)) {
                return;
            }
        }
        List<Message> messages = Bridge.messages(root);
        if (messages.stream()
                .anyMatch(m -> m.code().equals("undecided") || m.code().equals("failed"))) {
            throw new UnansweredException(messages.get(0).toString());
        }
        throw new WrongInputException(messages);
    }

    private static List<String> words(String command, String question, List<String> options, Assumptions known) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(options);
        known.declarations().forEach(d -> words.add("--let=" + d));
        known.relations().forEach(r -> words.add("--given=" + r));
        words.addAll(List.of("--", question));
        return words;
    }

    private static List<String> with(List<String> words, Path... paths) {
        for (Path p : paths) {
            if (p.getFileSystem() != FileSystems.getDefault()) {
                throw Bridge.wrong("'" + p + "' lies in another file system than the usual one");
            }
            words.add(p.toAbsolutePath().toString());
        }
        return words;
    }
}
