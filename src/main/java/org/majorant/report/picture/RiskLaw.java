package org.majorant.report.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.majorant.simulate.run.Point;
import org.majorant.simulate.run.RunRecord;

/**
 * {@code U = A M^-a + B N^-b + G exp(-T/xi)} with numbers, to be drawn beside measured curves.
 *
 * @param size what its M is: width or parameters; empty when it does not say
 */
public record RiskLaw(double approximation, double a, double statistics, double b, double gap, double xi, String size) {
    private static final List<String> NAMES = List.of("A", "a", "B", "b", "G", "xi");

    /**
     * From text such as {@code A=3.3,a=1,B=2.9,b=0.5,G=8.2,xi=10,M=width}; M may be left out.
     *
     * @throws IllegalArgumentException with the reason, for other text
     */
    public static RiskLaw parse(String text) {
        Map<String, Double> values = new LinkedHashMap<>();
        String size = "";
        for (String part : text.split(",", -1)) {
            if (List.of("M=width", "M=parameters").contains(part.strip()) && size.isEmpty()) {
                size = part.strip().substring(2);
                continue;
            }
            int equals = part.indexOf('=');
            String name = equals < 0 ? part.strip() : part.substring(0, equals).strip();
            if (equals < 0 || !NAMES.contains(name)) {
                throw new IllegalArgumentException("'" + part + "' is no constant of the law");
            }
            double value = number(part.substring(equals + 1).strip());
            if (!(value > 0 && value < Double.POSITIVE_INFINITY) || values.put(name, value) != null) {
                throw new IllegalArgumentException(name + " takes one number above 0");
            }
        }
        if (values.size() < NAMES.size()) {
            throw new IllegalArgumentException("it takes " + String.join(", ", NAMES));
        }
        return new RiskLaw(
                of(values, "A"),
                of(values, "a"),
                of(values, "B"),
                of(values, "b"),
                of(values, "G"),
                of(values, "xi"),
                size);
    }

    private static double of(Map<String, Double> values, String name) {
        return values.getOrDefault(name, Double.NaN);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** U at a point of a run. */
    public double at(RunRecord run, Point p) {
        return plateau(run, p) + gap * StrictMath.exp(-p.training() / xi);
    }

    private double plateau(RunRecord run, Point p) {
        return approximation * StrictMath.pow(run.size(), -a) + statistics * StrictMath.pow(p.data(), -b);
    }

    /** The T that parts the two stages, ξ ln(G/F); empty when there is no exponential stage or the data grows. */
    public OptionalDouble threshold(RunRecord run) {
        double plateau = plateau(run, run.last());
        boolean grows =
                run.points().stream().anyMatch(p -> p.data() != run.last().data());
        return grows || plateau >= gap ? OptionalDouble.empty() : OptionalDouble.of(xi * StrictMath.log(gap / plateau));
    }
}
