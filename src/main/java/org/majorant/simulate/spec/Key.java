package org.majorant.simulate.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The keys of a specification: name, what values they take, what they are when not given, for which tasks they speak. */
public enum Key {
    // spotless:off
    TASK("task", words("teacher linear in-context manifold markov"), "teacher", "", "where the data comes from"),
    TRAIN("train", words("sgd linearised flow kernel"), "sgd", "", "SGD, SGD on the linearised model, gradient flow, flow of the frozen kernel"),
    SEED("seed", whole(0, Integer.MAX_VALUE), "1", "", "of everything that is drawn"),

    WIDTH("width", whole(1, 4096), "16", "", "of the residual stream; features of the task linear"),
    LAYERS("layers", whole(0, 64), "1", Kind.NETWORK, "of the transformer"),
    HEADS("heads", whole(1, 256), "2", Kind.NETWORK, "a layer"),
    MLP("mlp", whole(1, 16), "2", Kind.NETWORK, "hidden units of the MLP, in widths"),
    CAUSAL("causal", words("no yes"), "no", Kind.NETWORK, "whether a position sees only itself and those before; 'yes' for the task markov"),
    NORM("norm", words("no yes"), "no", Kind.NETWORK, "LayerNorm"),
    PARAMETERISATION("parameterisation", words("ntk standard"), "ntk", Kind.NETWORK, "where 1/sqrt(fan-in) stands"),
    ARITHMETIC("arithmetic", words("scalar vector"), "scalar", Kind.NETWORK, "of the network; vector needs the module jdk.incubator.vector"),

    LENGTH("length", whole(1, 4096), "4", Kind.NETWORK, "positions of a sequence"),
    INPUTS("inputs", whole(1, 4096), "4", "teacher in-context manifold", "size of an input vector; dimension of the regression in context"),
    OUTPUTS("outputs", whole(1, 4096), "1", "teacher", "numbers that each position predicts"),
    TOKENS("tokens", whole(2, 4096), "8", "markov", "size of the vocabulary"),
    SHARPNESS("sharpness", real(0, 20), "1.5", "markov", "of the chain; 0 is uniform noise"),
    DIMENSION("dimension", whole(1, 64), "1", "manifold", "of the manifold"),
    SMOOTHNESS("smoothness", real(0.05, 0.95), "0.5", "manifold", "Hoelder exponent of the target"),
    TEACHER_WIDTH("teacher-width", whole(1, 4096), "8", "teacher", "of the teacher's residual stream"),
    TEACHER_LAYERS("teacher-layers", whole(0, 64), "1", "teacher", "of the teacher"),
    TEACHER_HEADS("teacher-heads", whole(1, 256), "2", "teacher", "of the teacher; mlp, causal and norm are the student's"),
    AMBIENT("ambient", whole(1, 65536), "64", "linear", "coordinates of which the model sees features"),
    FEATURES("features", words("first random all"), "first", "linear", "the first coordinates, random projections, or all: 'ambient' is then the width"),
    DECAY("decay", real(0, 10), "1", "linear", "coordinate i has variance i^-decay"),
    SOURCE("source", real(-10, 10), "0", "linear", "its weight has variance i^-source"),
    NOISE("noise", real(0, 1000), "0.1", "teacher linear in-context manifold", "standard deviation of the label noise"),

    DATA("data", whole(0, 10_000_000), "0", "", "training sequences; 0 for fresh ones at every step (online)"),
    STEPS("steps", whole(1, 100_000_000), "1000", "", "of SGD; a flow runs for steps times step"),
    STEP("step", real(1e-12, 1e6), "0.1", "", "step size; unit of time of a flow"),
    HALVING("halving", real(0, 1e12), "0", "", "the step size is step*h/(h+k) at step k; 0 for constant"),
    BATCH("batch", whole(1, 1_000_000), "8", "", "sequences a step"),
    MOMENTUM("momentum", real(0, 0.9999), "0", "", "v <- momentum*v + gradient"),

    TEST("test", whole(2, 10_000_000), "512", "", "fresh sequences on which the excess risk is measured"),
    RECORDS("records", whole(1, 10_000), "16", "", "points of the curve after the start, evenly in the logarithm of the step"),
    PROBE("probe", whole(0, 100_000), "0", "", "sequences on which kernel and drift are measured; 0 for none"),
    SIZE("size", words("width parameters"), "parameters", "", "what stands for the theory's M"),
    P("p", real(0, 100), "2", "", "compute is M^p N^q T^r"),
    Q("q", real(0, 100), "2", "", "its exponent of the data"),
    R("r", real(0, 100), "1", "", "its exponent of time");
    // spotless:on

    /** What a key takes: words, or a number from a range. */
    private record Kind(List<String> words, boolean whole, double low, double high) {
        static final String NETWORK = "teacher in-context manifold markov";
    }

    private final String text;
    private final Kind kind;
    private final String fallback;
    private final List<String> tasks;
    private final String meaning;

    Key(String text, Kind kind, String fallback, String tasks, String meaning) {
        this.text = text;
        this.kind = kind;
        this.fallback = fallback;
        this.tasks = tasks.isEmpty() ? List.of() : List.of(tasks.split(" ", -1));
        this.meaning = meaning;
    }

    private static Kind words(String all) {
        return new Kind(List.of(all.split(" ", -1)), false, 0, 0);
    }

    private static Kind whole(double low, double high) {
        return new Kind(List.of(), true, low, high);
    }

    private static Kind real(double low, double high) {
        return new Kind(List.of(), false, low, high);
    }

    /** The name in files. */
    public String text() {
        return text;
    }

    /** The value, in canonical form, of a specification that does not give the key. */
    public String fallback() {
        return fallback;
    }

    /** The same for a task: a position of a Markov chain does not see the token that it predicts. */
    String fallback(@org.jspecify.annotations.Nullable String task) {
        return this == CAUSAL && "markov".equals(task) ? "yes" : fallback;
    }

    /** What the key means, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** Whether the key speaks of a task of this name. */
    public boolean speaksOf(String task) {
        return tasks.isEmpty() || tasks.contains(task);
    }

    /**
     * Whether a specification with the default says nothing of the key: it came after others had been stored, whose hash
     * then stays what it was.
     */
    public boolean silentByDefault() {
        return this == ARITHMETIC;
    }

    static Optional<Key> of(String text) {
        return Arrays.stream(values()).filter(k -> k.text.equals(text)).findFirst();
    }

    List<String> words() {
        return kind.words();
    }

    /** What values are allowed, in words. */
    public String allowed() {
        if (!kind.words().isEmpty()) {
            return String.join(", ", kind.words());
        }
        return (kind.whole() ? "a whole number" : "a number") + " from " + plain(kind.low()) + " to "
                + plain(kind.high());
    }

    private static String plain(double x) {
        return x == Math.rint(x) && Math.abs(x) < 1e15 ? Long.toString((long) x) : SpecNumbers.canonical(x);
    }

    /** The canonical form of a value, or empty when it is not allowed. */
    Optional<String> canonical(String value) {
        if (!kind.words().isEmpty()) {
            return kind.words().contains(value) ? Optional.of(value) : Optional.empty();
        }
        if (this == DATA && value.equals("online")) {
            return Optional.of("0");
        }
        return SpecNumbers.parse(value)
                .filter(x -> x.doubleValue() >= kind.low() && x.doubleValue() <= kind.high())
                .filter(x -> !kind.whole() || SpecNumbers.isWhole(x))
                .map(SpecNumbers::canonical);
    }
}
