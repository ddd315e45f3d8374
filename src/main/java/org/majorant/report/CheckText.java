package org.majorant.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.theorem.Check;

/** Checks that a theory file asks for, one text for each that says all of it, so that a weaker one differs. */
final class CheckText {
    private CheckText() {}

    /** {@code sample 1000 seed 1}, {@code enclosed on A >= 1/2, A <= 4}. */
    static String of(Check c) {
        if (c instanceof Check.Sample s) {
            return "sample " + s.draws() + " seed " + s.seed() + within(s.within());
        }
        if (c instanceof Check.Enclosed e) {
            return "enclosed on " + joined(e.box()) + within(e.within());
        }
        Check.Simulated s = (Check.Simulated) c;
        StringBuilder stated = new StringBuilder("simulated " + s.spec());
        for (Map.Entry<String, BigFraction> one : new TreeMap<>(s.stated()).entrySet()) {
            stated.append(' ').append(one.getKey()).append(' ').append(number(one.getValue()));
        }
        List<String> parts = new ArrayList<>();
        s.bindings().forEach((symbol, value) -> parts.add(symbol + " = " + value));
        s.rivals().forEach(r -> parts.add("rival " + r));
        return stated + (parts.isEmpty() ? "" : ": " + joined(parts));
    }

    private static String joined(List<?> parts) {
        return String.join(", ", parts.stream().map(Object::toString).toList());
    }

    private static String within(BigFraction tolerance) {
        return tolerance == null || tolerance.signum() == 0 ? "" : " within " + number(tolerance);
    }

    private static String number(BigFraction x) {
        return x.toString().replace(" ", "");
    }
}
