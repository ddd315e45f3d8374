package org.majorant.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.majorant.fit.Constant;
import org.majorant.fit.ProfileLikelihood;

/** A fit as text and as fields for JSON. Numbers are shown with a few digits; the JSON has them all. */
final class FitText {
    static final double LOW = 0.025;
    static final double HIGH = 0.975;
    private static final double PERCENT = 100;

    private final FitAnswer a;

    FitText(FitAnswer answer) {
        a = answer;
    }

    /** A line a constant: name, value, standard error. */
    String brief() {
        StringBuilder out = new StringBuilder();
        for (int j = 0; j < constants().size(); j++) {
            out.append(constants().get(j).name())
                    .append(' ')
                    .append(value(j))
                    .append(' ')
                    .append(ShortNumber.of(a.bootstrap().standardError(j), 2))
                    .append(a.profiles().get(j).identified() ? "" : " not identified")
                    .append('\n');
        }
        return out.toString();
    }

    private List<Constant> constants() {
        return a.fit().law().constants();
    }

    private String value(int j) {
        return ShortNumber.of(a.minimum().values()[j], 6);
    }

    String text() {
        StringBuilder out = new StringBuilder();
        line(out, "fit of " + a.law().title() + " to " + a.file());
        line(out, "  " + a.law().relation());
        a.origins().forEach((s, from) -> line(out, "  " + (from.startsWith(s + " = ") ? from : s + ": " + from)));
        if (!a.fixed().isEmpty()) {
            line(out, "  given: " + a.fixed());
        }
        String left =
                a.rows().leftOut().length == 0 ? "" : ", " + a.rows().leftOut().length + " of highest loss left out";
        String held = a.rows().heldOut().length == 0
                ? ""
                : ", " + a.rows().heldOut().length + " held out, " + a.rows().rule();
        line(out, a.rows().all().size() + " rows, " + a.rows().fitted().length + " fitted" + left + held);
        line(out, "");
        table(out);
        line(out, "");
        line(
                out,
                "intervals at 95 %; bootstrap: " + a.bootstrap().resamples() + " draws of "
                        + (a.group().isEmpty() ? "rows" : "groups by '" + a.group() + "'") + ", seed " + a.seed());
        line(
                out,
                "sum of Huber losses of the log residuals, delta "
                        + ShortNumber.of(a.fit().delta(), 1) + ": "
                        + ShortNumber.of(a.minimum().sum(), 6));
        line(out, "residuals, law over measured: " + residuals(a.fittedResiduals()));
        a.heldOutResiduals().ifPresent(r -> line(out, "held out, " + a.rows().rule() + ": " + residuals(r)));
        a.sensitivity().ifPresent(m -> {
            List<String> values = new ArrayList<>();
            for (int j = 0; j < constants().size(); j++) {
                values.add(constants().get(j).name() + " " + ShortNumber.of(m.values()[j], 6));
            }
            line(out, "with the rows left out: " + String.join(", ", values));
        });
        remarks().forEach(r -> line(out, r));
        return out.toString();
    }

    private void table(StringBuilder out) {
        int width = Math.max(
                8, constants().stream().mapToInt(c -> c.name().length()).max().orElse(0));
        String row = "%-" + width + "s  %-10s  %-9s  %-21s  %s";
        line(out, String.format(Locale.ROOT, row, "constant", "value", "std.error", "bootstrap", "profile"));
        for (int j = 0; j < constants().size(); j++) {
            line(
                    out,
                    String.format(
                            Locale.ROOT,
                            row,
                            constants().get(j).name(),
                            value(j),
                            ShortNumber.of(a.bootstrap().standardError(j), 3),
                            "[" + ShortNumber.of(a.bootstrap().quantile(j, LOW), 4) + ", "
                                    + ShortNumber.of(a.bootstrap().quantile(j, HIGH), 4) + "]",
                            profile(a.profiles().get(j))));
        }
    }

    private static String profile(ProfileLikelihood.Interval i) {
        if (i.identified()) {
            return "[" + ShortNumber.of(i.low(), 4) + ", " + ShortNumber.of(i.high(), 4) + "]";
        }
        String known = i.closedBelow()
                ? ", above " + ShortNumber.of(i.low(), 4)
                : i.closedAbove() ? ", below " + ShortNumber.of(i.high(), 4) : "";
        return "not identified" + known;
    }

    private static String residuals(FitAnswer.Residuals r) {
        return "median " + percent(r.median()) + ", typical size " + percent(r.typical()) + ", largest "
                + percent(r.largest());
    }

    private static String percent(double x) {
        return ShortNumber.of(PERCENT * StrictMath.expm1(x), 2) + " %";
    }

    /** What a reader must not overlook. */
    private List<String> remarks() {
        List<String> all = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int j = 0; j < constants().size(); j++) {
            if (!a.profiles().get(j).identified()) {
                open.add(constants().get(j).name());
            }
        }
        if (!open.isEmpty()) {
            all.add("not identified: " + String.join(", ", open)
                    + "; the runs rule out nothing on a side, so that the value says nothing");
        }
        if (!a.minimum().converged()) {
            all.add("the descent did not end at a stationary point: the values are the best that were seen");
        }
        if (a.bootstrap().unsettled() > 0) {
            all.add(a.bootstrap().unsettled() + " of the draws did not end at a stationary point");
        }
        return all;
    }

    private static void line(StringBuilder out, String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    /** The fields of the result. */
    Map<String, Object> fields() {
        Map<String, Object> f = new LinkedHashMap<>();
        f.put("law", a.law().relation().toString());
        a.law().theory().ifPresent(t -> f.put("theory", t.id()));
        f.put("file", a.file());
        f.put("columns", a.origins());
        f.put("given", a.fixed());
        f.put("rows", a.rows().counts());
        f.put("delta", a.fit().delta());
        f.put("seed", a.seed());
        f.put("resamples", a.bootstrap().resamples());
        f.put("group", a.group().isEmpty() ? null : a.group());
        f.put("unsettled", a.bootstrap().unsettled());
        f.put("converged", a.minimum().converged());
        f.put("sum", a.minimum().sum());
        List<Map<String, Object>> constants = new ArrayList<>();
        for (int j = 0; j < constants().size(); j++) {
            constants.add(fields(j));
        }
        f.put("constants", constants);
        f.put("residuals", fields(a.fittedResiduals()));
        f.put("held_out", a.heldOutResiduals().map(FitText::fields).orElse(null));
        return f;
    }

    private Map<String, Object> fields(int j) {
        ProfileLikelihood.Interval i = a.profiles().get(j);
        Map<String, Object> f = new LinkedHashMap<>();
        f.put("name", constants().get(j).name());
        f.put("kind", constants().get(j).kind().name().toLowerCase(Locale.ROOT));
        f.put("value", a.minimum().values()[j]);
        f.put("standard_error", a.bootstrap().standardError(j));
        f.put("bootstrap", List.of(a.bootstrap().quantile(j, LOW), a.bootstrap().quantile(j, HIGH)));
        f.put("identified", i.identified());
        f.put("low", i.closedBelow() ? i.low() : null);
        f.put("high", i.closedAbove() ? i.high() : null);
        a.sensitivity().ifPresent(m -> f.put("with_rows_left_out", m.values()[j]));
        return f;
    }

    private static Map<String, Object> fields(FitAnswer.Residuals r) {
        Map<String, Object> f = new LinkedHashMap<>();
        f.put("median", r.median());
        f.put("typical", r.typical());
        f.put("largest", r.largest());
        return f;
    }
}
