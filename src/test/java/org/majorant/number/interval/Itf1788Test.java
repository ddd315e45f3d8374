package org.majorant.number.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The libieeep1788 part of the ITF1788 suite, read where it lies: {@code MAJORANT_SHARED/data/itf1788} (environment variable
 * or system property), or {@code shared/data/itf1788} beside the checkout.
 *
 * <p>Pass means: equal for arithmetic and set operations; for elementary functions the expected interval is contained, no
 * end is more than one double further out, and the decoration is the same.
 */
class Itf1788Test {
    /** An assertion's outcome: what was got, by whoever knows how to compare it. */
    private interface Check {
        boolean passes(Itl.Assertion a);
    }

    private final Map<String, Check> checks = new HashMap<>();
    private final Map<String, String> skipped = new HashMap<>();

    @Test
    void everyAssertionOfEveryOperationOffered() throws IOException {
        Path folder = folder();
        if (folder == null) {
            System.out.println("ITF1788: skipped, the folder data/itf1788 is not there; set MAJORANT_SHARED");
        }
        assumeTrue(folder != null, "the folder data/itf1788 is not there; set MAJORANT_SHARED");
        arithmetic();
        elementary();
        setsAndNumbers();
        constructors();
        leftOut();

        List<String> failures = new ArrayList<>();
        Map<String, Integer> passed = new TreeMap<>();
        Map<String, Integer> left = new TreeMap<>();
        int decorated = 0;
        for (Itl.Assertion a : Itl.read(folder)) {
            Check check = checks.get(a.operation());
            String reason = a.signal().equals("PossiblyUndefinedOperation")
                    ? "text whose ends are in the wrong order: read exactly here, and refused"
                    : check == null ? skipped.getOrDefault(a.operation(), "UNKNOWN " + a.operation()) : null;
            if (reason != null) {
                left.merge(reason, 1, Integer::sum);
            } else if (passes(check, a)) {
                passed.merge(a.operation(), 1, Integer::sum);
                decorated += a.decorated() ? 1 : 0;
            } else {
                failures.add(a.toString());
            }
        }
        int count = passed.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("ITF1788: " + count + " assertions of " + passed.size() + " operations passed, " + decorated
                + " of them decorated; " + failures.size() + " failed");
        System.out.println("  passed: " + passed);
        left.forEach((reason, n) -> System.out.println("  skipped " + n + ": " + reason));
        assertThat(failures).isEmpty();
        assertThat(left.keySet()).noneMatch(reason -> reason.startsWith("UNKNOWN"));
        assertThat(count).isGreaterThan(4000);
        assertThat(passed.keySet()).containsAll(checks.keySet());
    }

    private static Path folder() {
        String shared = System.getProperty("MAJORANT_SHARED", System.getenv("MAJORANT_SHARED"));
        Path folder = Path.of(shared == null ? "../shared" : shared, "data", "itf1788");
        return Files.isDirectory(folder) ? folder : null;
    }

    private static boolean passes(Check check, Itl.Assertion a) {
        try {
            return check.passes(a);
        } catch (IllegalArgumentException refused) {
            return a.signal().equals("UndefinedOperation");
        }
    }

    // ---- operations on intervals

    private void arithmetic() {
        unary("neg", true, Interval::neg, Decorated::neg);
        unary("recip", true, Interval::recip, Decorated::recip);
        unary("sqr", true, Interval::sqr, Decorated::sqr);
        unary("sqrt", true, Interval::sqrt, Decorated::sqrt);
        unary("abs", true, Interval::abs, Decorated::abs);
        unary("sign", true, Interval::sign, Decorated::sign);
        binary("add", true, Interval::add, Decorated::add);
        binary("sub", true, Interval::sub, Decorated::sub);
        binary("mul", true, Interval::mul, Decorated::mul);
        binary("div", true, Interval::div, Decorated::div);
        binary("min", true, Interval::min, Decorated::min);
        binary("max", true, Interval::max, Decorated::max);
        binary("intersection", true, Interval::intersection, Decorated::intersection);
        binary("convexHull", true, Interval::hull, Decorated::hull);
        checks.put(
                "fma",
                a -> a.decorated()
                        ? same(a, dec(a, 0).fma(dec(a, 1), dec(a, 2)))
                        : same(a, bare(a, 0).fma(bare(a, 1), bare(a, 2))));
    }

    private void elementary() {
        unary("exp", false, Interval::exp, Decorated::exp);
        unary("exp2", false, Interval::exp2, Decorated::exp2);
        unary("exp10", false, Interval::exp10, Decorated::exp10);
        unary("log", false, Interval::log, Decorated::log);
        unary("log2", false, Interval::log2, Decorated::log2);
        unary("log10", false, Interval::log10, Decorated::log10);
        unary("sinh", false, Interval::sinh, Decorated::sinh);
        unary("cosh", false, Interval::cosh, Decorated::cosh);
        unary("tanh", false, Interval::tanh, Decorated::tanh);
        binary("pow", false, Interval::pow, Decorated::pow);
        checks.put(
                "pown",
                a -> a.decorated()
                        ? close(a, dec(a, 0).pown((int) number(a, 1)))
                        : close(a, Decorated.of(bare(a, 0).pown((int) number(a, 1)))));
    }

    private void unary(String name, boolean exact, UnaryOperator<Interval> bare, UnaryOperator<Decorated> decorated) {
        checks.put(name, a -> {
            Decorated got = a.decorated() ? decorated.apply(dec(a, 0)) : null;
            if (got == null) {
                return exact ? same(a, bare.apply(bare(a, 0))) : close(a, Decorated.of(bare.apply(bare(a, 0))));
            }
            return exact ? same(a, got) : close(a, got);
        });
    }

    private void binary(
            String name,
            boolean exact,
            BiFunction<Interval, Interval, Interval> bare,
            BiFunction<Decorated, Decorated, Decorated> decorated) {
        checks.put(name, a -> {
            if (a.decorated()) {
                Decorated got = decorated.apply(dec(a, 0), dec(a, 1));
                return exact ? same(a, got) : close(a, got);
            }
            Interval got = bare.apply(bare(a, 0), bare(a, 1));
            return exact ? same(a, got) : close(a, Decorated.of(got));
        });
    }

    private static boolean same(Itl.Assertion a, Object got) {
        return got.equals(a.expected().get(0));
    }

    private static boolean close(Itl.Assertion a, Decorated got) {
        if (a.expected().get(0) instanceof Decorated d && d.decoration() != got.decoration()) {
            return false;
        }
        Interval expected = a.expected().get(0) instanceof Decorated d
                ? d.interval()
                : (Interval) a.expected().get(0);
        Interval value = got.interval();
        return expected.isEmpty()
                ? value.isEmpty()
                : expected.subset(value)
                        && value.inf() >= Math.nextDown(expected.inf())
                        && value.sup() <= Math.nextUp(expected.sup());
    }

    // ---- sets, relations, numbers

    private void setsAndNumbers() {
        relation("equal", Interval::equals);
        relation("subset", Interval::subset);
        relation("interior", Interval::interior);
        relation("disjoint", Interval::disjoint);
        relation("less", Interval::less);
        relation("strictLess", Interval::strictLess);
        relation("precedes", Interval::precedes);
        relation("strictPrecedes", Interval::strictPrecedes);
        property("isEmpty", Interval::isEmpty);
        property("isEntire", Interval::isEntire);
        property("isCommonInterval", Interval::isCommon);
        property("isSingleton", Interval::isSingleton);
        checks.put("isNaI", a -> is(a, dec(a, 0).isNaI()));
        checks.put("isMember", a -> is(a, dec(a, 1).holds((x, y) -> x.contains(number(a, 0)), dec(a, 1))));
        checks.put("overlap", a -> a.expected().get(0).equals(words(bare(a, 0).overlap(bare(a, 1)))));
        numeric("inf", Interval::inf);
        numeric("sup", Interval::sup);
        numeric("mid", Interval::mid);
        numeric("rad", Interval::rad);
        numeric("wid", Interval::wid);
        numeric("mag", Interval::mag);
        numeric("mig", Interval::mig);
        checks.put(
                "midRad",
                a -> equal(dec(a, 0).number(Interval::mid), a, 0)
                        && equal(dec(a, 0).number(Interval::rad), a, 1));
    }

    private void relation(String name, BiPredicate<Interval, Interval> relation) {
        checks.put(name, a -> is(a, dec(a, 0).holds(relation, dec(a, 1))));
    }

    private void property(String name, Predicate<Interval> property) {
        checks.put(name, a -> is(a, dec(a, 0).holds((x, y) -> property.test(x), dec(a, 0))));
    }

    private void numeric(String name, ToDoubleFunction<Interval> function) {
        checks.put(name, a -> equal(dec(a, 0).number(function), a, 0));
    }

    private static boolean is(Itl.Assertion a, boolean got) {
        return a.expected().get(0).equals(String.valueOf(got));
    }

    /** Equal as numbers, NaN to itself. */
    private static boolean equal(double got, Itl.Assertion a, int i) {
        return Double.valueOf(got + 0.0).equals((Double) a.expected().get(i) + 0.0);
    }

    /** {@code FINISHED_BY} as the suite writes it: {@code finishedBy}. */
    private static String words(Overlap overlap) {
        String[] parts = overlap.name().toLowerCase(Locale.ROOT).split("_");
        return parts.length == 1
                ? parts[0]
                : parts[0] + Character.toUpperCase(parts[1].charAt(0)) + parts[1].substring(1);
    }

    // ---- text and construction

    private void constructors() {
        checks.put("b-numsToInterval", a -> same(a, Interval.of(number(a, 0), number(a, 1))));
        checks.put("d-numsToInterval", a -> same(a, Decorated.of(Interval.of(number(a, 0), number(a, 1)))));
        checks.put("b-textToInterval", a -> same(a, Interval.parse(quoted(a))));
        checks.put(
                "d-textToInterval",
                a -> same(a, Decorated.parse(quoted(a))) && a.signal().isEmpty());
        checks.put("newDec", a -> same(a, Decorated.of(bare(a, 0))));
        checks.put(
                "setDec",
                a -> same(
                        a,
                        Decorated.of(
                                bare(a, 0),
                                Decoration.valueOf(((String) a.arguments().get(1)).toUpperCase(Locale.ROOT)))));
        checks.put("intervalPart", a -> same(a, dec(a, 0).interval()));
        checks.put(
                "decorationPart",
                a -> a.expected().get(0).equals(dec(a, 0).decoration().toString()));
    }

    private static String quoted(Itl.Assertion a) {
        String text = (String) a.arguments().get(0);
        return text.substring(1, text.length() - 1);
    }

    private static Interval bare(Itl.Assertion a, int i) {
        return a.arguments().get(i) instanceof Decorated d
                ? d.interval()
                : (Interval) a.arguments().get(i);
    }

    private static Decorated dec(Itl.Assertion a, int i) {
        return a.arguments().get(i) instanceof Interval x
                ? Decorated.of(x)
                : (Decorated) a.arguments().get(i);
    }

    private static double number(Itl.Assertion a, int i) {
        return (Double) a.arguments().get(i);
    }

    // ---- what is not offered

    private void leftOut() {
        skip(
                "not offered: trigonometric functions and inverses",
                "sin",
                "cos",
                "tan",
                "asin",
                "acos",
                "atan",
                "atan2",
                "asinh",
                "acosh",
                "atanh");
        skip(
                "not offered: reverse operations",
                "sqrRev",
                "sqrRevBin",
                "absRev",
                "absRevBin",
                "pownRev",
                "pownRevBin",
                "sinRev",
                "sinRevBin",
                "cosRev",
                "cosRevBin",
                "tanRev",
                "tanRevBin",
                "coshRev",
                "coshRevBin",
                "mulRev",
                "mulRevTen",
                "mulRevToPair");
        skip("not offered: cancelling addition and subtraction", "cancelPlus", "cancelMinus");
        skip("not offered: rounding to integers", "ceil", "floor", "trunc", "roundTiesToEven", "roundTiesToAway");
        skip("not offered: identity", "pos");
        skip(
                "no interval operation: sums of numbers to nearest",
                "sum_nearest",
                "sum_abs_nearest",
                "sum_sqr_nearest",
                "dot_nearest");
    }

    private void skip(String reason, String... operations) {
        for (String operation : operations) {
            skipped.put(operation, reason);
        }
    }
}
