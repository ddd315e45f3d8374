package org.majorant.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Rationals;
import org.majorant.find.ExponentChoice.Form;

/**
 * All choices of rates and costs that give an exponent, exactly, the simplest first. The exponent of a choice is {@code 1/(p/a + q/b)} for
 * an exponential optimisation error, {@code 1/(p/a + q/b + r/c)} for a power (theorems {@code balanced} and {@code power-law-optimum}).
 *
 * @param forms which optimisation errors are tried
 */
public record ExponentSearch(
        List<Form> forms,
        List<BigFraction> a,
        List<BigFraction> b,
        List<BigFraction> c,
        List<BigFraction> p,
        List<BigFraction> q,
        List<BigFraction> r) {

    /** How many choices there are to try. */
    public long size() {
        long common = (long) a.size() * b.size() * p.size() * q.size() * r.size();
        return forms.stream()
                .mapToLong(f -> f == Form.POWER ? common * c.size() : common)
                .sum();
    }

    /**
     * The choices that give the exponent.
     *
     * @throws IllegalArgumentException for an exponent that is not positive
     */
    public List<ExponentChoice> find(BigFraction exponent) {
        if (exponent.signum() <= 0) {
            throw new IllegalArgumentException("an exponent is positive: C^(-1/7) has the exponent 1/7");
        }
        BigFraction weight = exponent.reciprocal();
        List<ExponentChoice> found = new ArrayList<>();
        for (Form form : forms) {
            for (BigFraction rate : rates(form)) {
                search(form, rate, weight, found);
            }
        }
        found.sort(Comparator.comparingInt(ExponentChoice::complexity)
                .thenComparing(ExponentChoice::form)
                .thenComparing(ExponentSearch::key));
        return found;
    }

    private List<BigFraction> rates(Form form) {
        return switch (form) {
            case EXPONENTIAL -> java.util.Collections.singletonList(null);
            case POWER -> c;
            case CONSTANT_STEP -> List.of(BigFraction.ONE);
        };
    }

    private void search(Form form, BigFraction rate, BigFraction weight, List<ExponentChoice> found) {
        for (BigFraction x : a) {
            for (BigFraction cost : p) {
                BigFraction model = cost.divide(x);
                if (model.compareTo(weight) > 0) {
                    continue;
                }
                for (BigFraction y : b) {
                    for (BigFraction data : q) {
                        BigFraction both = model.add(data.divide(y));
                        if (both.compareTo(weight) > 0) {
                            continue;
                        }
                        for (BigFraction time : r) {
                            BigFraction s = form == Form.EXPONENTIAL ? both : both.add(time.divide(rate));
                            if (s.equals(weight)) {
                                found.add(new ExponentChoice(form, x, y, rate, cost, data, time));
                            }
                        }
                    }
                }
            }
        }
    }

    private static String key(ExponentChoice e) {
        return java.util.stream.Stream.of(e.p(), e.q(), e.r(), e.a(), e.b())
                .map(Rationals::text)
                .collect(Collectors.joining(","));
    }

    /** What ties the choices: the equations that the exponents of the law and of the cost must satisfy. */
    public List<String> constraints(BigFraction exponent) {
        String weight = Rationals.text(exponent.reciprocal());
        return forms.stream()
                .map(f -> f.text() + ": "
                        + (f == Form.EXPONENTIAL ? "p/a + q/b" : f == Form.POWER ? "p/a + q/b + r/c" : "p/a + q/b + r")
                        + " = " + weight)
                .toList();
    }
}
