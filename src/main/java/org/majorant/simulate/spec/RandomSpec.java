package org.majorant.simulate.spec;

import java.util.EnumMap;
import java.util.Map;
import org.majorant.simulate.random.Stream;

/** Small random specifications over all tasks, trainers and switches: each fits together and runs in about a second. */
public final class RandomSpec {
    private RandomSpec() {}

    /** A specification with a seed of its own; the same stream gives the same ones. */
    public static Spec draw(Stream s) {
        return draw(s, Map.of());
    }

    /**
     * The same, where these keys have these values. What then does not fit together is for {@link SpecFaults} to say.
     */
    public static Spec draw(Stream s, Map<Key, String> fixed) {
        Map<Key, String> v = new EnumMap<>(Key.class);
        String task = pick(s, "teacher", "teacher", "linear", "in-context", "manifold", "markov");
        v.put(Key.TASK, task);
        v.put(Key.SEED, whole(s, 1, 1_000_000_000));
        v.put(Key.TRAIN, pick(s, "sgd", "sgd", "sgd", "linearised", "flow", "kernel"));
        int heads = 1 + s.below(3);
        int width = heads * (2 + s.below(5));
        v.put(Key.WIDTH, Integer.toString(width));
        v.put(Key.HEADS, Integer.toString(heads));
        v.put(Key.TEACHER_HEADS, Integer.toString(heads));
        v.put(Key.TEACHER_WIDTH, Integer.toString(heads * (1 + s.below(4))));
        v.put(Key.LAYERS, whole(s, 0, 3));
        v.put(Key.TEACHER_LAYERS, whole(s, 0, 2));
        v.put(Key.MLP, whole(s, 1, 3));
        v.put(Key.CAUSAL, pick(s, "no", "yes"));
        v.put(Key.NORM, pick(s, "no", "yes"));
        v.put(Key.PARAMETERISATION, pick(s, "ntk", "standard"));
        v.put(Key.LENGTH, whole(s, 2, 6));
        v.put(Key.INPUTS, whole(s, 4, 6));
        v.put(Key.OUTPUTS, whole(s, 1, 3));
        v.put(Key.TOKENS, whole(s, 2, 8));
        v.put(Key.DIMENSION, whole(s, 1, 2));
        v.put(Key.AMBIENT, whole(s, 20, 40));
        v.put(Key.FEATURES, pick(s, "first", "random"));
        v.put(Key.DECAY, thousandths(s, 0, 2000));
        v.put(Key.NOISE, thousandths(s, 50, 1000));
        v.put(Key.DATA, s.coin() ? "0" : whole(s, 8, 32));
        v.put(Key.STEPS, whole(s, 20, 400));
        v.put(Key.STEP, thousandths(s, 5, 50));
        v.put(Key.HALVING, s.coin() ? "0" : whole(s, 1, 100));
        v.put(Key.BATCH, whole(s, 1, 8));
        v.put(Key.MOMENTUM, s.coin() ? "0" : thousandths(s, 0, 900));
        v.put(Key.TEST, "128");
        v.put(Key.RECORDS, "8");
        v.put(Key.PROBE, s.coin() ? "0" : "8");
        v.put(Key.SIZE, pick(s, "width", "parameters"));
        v.putAll(fixed);
        mend(v, fixed.getOrDefault(Key.TASK, task));
        v.putAll(fixed);
        return Spec.of(v);
    }

    /** What does not go together is changed, never drawn again: a spec is one draw. */
    private static void mend(Map<Key, String> v, String task) {
        String train = v.get(Key.TRAIN);
        if (task.equals("markov") && "kernel".equals(train)) {
            v.put(Key.TRAIN, "linearised");
        }
        if (task.equals("markov")) {
            v.put(Key.CAUSAL, "yes");
        }
        if ("flow".equals(train) || "kernel".equals(train)) {
            v.put(Key.MOMENTUM, "0");
            v.put(Key.HALVING, "0");
            v.merge(Key.DATA, "16", (given, otherwise) -> given.equals("0") ? otherwise : given);
        }
    }

    private static String pick(Stream s, String... words) {
        return words[s.below(words.length)];
    }

    private static String whole(Stream s, int low, int high) {
        return Integer.toString(low + s.below(high - low + 1));
    }

    private static String thousandths(Stream s, int low, int high) {
        return java.math.BigDecimal.valueOf(low + s.below(high - low + 1), 3)
                .stripTrailingZeros()
                .toPlainString();
    }
}
