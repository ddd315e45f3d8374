package org.majorant.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;

/**
 * A ledger as XML in the form of JUnit's reports: a suite a theory, a case a theorem, a failure where a verdict is not as
 * expected. What could not be examined is a case with an error.
 */
public final class JunitText {
    private final StringBuilder out = new StringBuilder();
    private final boolean timed;

    private JunitText(boolean timed) {
        this.timed = timed;
    }

    /**
     * The report.
     *
     * @param problems what was found; what stands in no theorem that is not as expected is a case of the suite {@code majorant}
     * @param timed whether the seconds are written
     */
    public static String of(Ledger ledger, List<Problem> problems, List<String> leftOut, boolean timed) {
        JunitText text = new JunitText(timed);
        text.all(ledger, problems, leftOut);
        return text.out.toString();
    }

    private void all(Ledger ledger, List<Problem> problems, List<String> leftOut) {
        List<Problem> own =
                ledger.entries().stream().flatMap(e -> Problems.of(e).stream()).toList();
        List<Problem> others =
                problems.stream().filter(p -> p.isError() && !own.contains(p)).toList();
        Map<String, List<Entry>> byTheory = new LinkedHashMap<>();
        ledger.entries()
                .forEach(e -> byTheory.computeIfAbsent(e.theory().id(), k -> new ArrayList<>())
                        .add(e));
        long failed = ledger.entries().stream().filter(e -> !e.met()).count();
        int errors = others.size() + leftOut.size();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"majorant\"");
        counts(ledger.entries().size() + errors, failed, errors);
        out.append(">\n");
        byTheory.forEach(this::suite);
        if (errors > 0) {
            out.append("  <testsuite name=\"majorant\"");
            counts(errors, 0, errors);
            out.append(">\n");
            others.forEach(
                    p -> error(p.place().map(Object::toString).orElse(p.code().text()), p));
            leftOut.forEach(n -> error(n, Problem.of(Problem.Code.INVALID_TEXT, "not examined, for its errors", "")));
            out.append("  </testsuite>\n");
        }
        out.append("</testsuites>\n");
    }

    private void suite(String theory, List<Entry> entries) {
        out.append("  <testsuite");
        attribute("name", theory);
        counts(entries.size(), entries.stream().filter(e -> !e.met()).count(), 0);
        time(entries.stream().mapToDouble(Entry::seconds).sum());
        out.append(">\n");
        entries.forEach(this::theorem);
        out.append("  </testsuite>\n");
    }

    private void theorem(Entry e) {
        out.append("    <testcase");
        attribute("classname", e.theory().id());
        attribute("name", e.theorem().id());
        attribute("file", e.theorem().span().file().name());
        attribute("line", "" + e.theorem().span().line());
        time(e.seconds());
        if (e.met()) {
            out.append("/>\n");
            return;
        }
        List<Problem> found = Problems.of(e);
        out.append(">\n      <failure");
        attribute("message", found.get(0).message());
        attribute("type", found.get(0).code().text());
        out.append('>');
        out.append(escaped(found.stream().map(Problem::render).collect(Collectors.joining())));
        out.append("</failure>\n    </testcase>\n");
    }

    private void error(String name, Problem p) {
        out.append("    <testcase classname=\"majorant\"");
        attribute("name", name);
        time(0);
        out.append(">\n      <error");
        attribute("message", p.message());
        attribute("type", p.code().text());
        out.append('>').append(escaped(p.render())).append("</error>\n    </testcase>\n");
    }

    private void counts(long tests, long failures, long errors) {
        attribute("tests", "" + tests);
        attribute("failures", "" + failures);
        attribute("errors", "" + errors);
        attribute("skipped", "0");
    }

    private void time(double seconds) {
        if (timed) {
            attribute("time", String.format(Locale.ROOT, "%.3f", seconds));
        }
    }

    private void attribute(String name, String value) {
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(escaped(value).replace("\n", "&#10;"))
                .append('"');
    }

    /** Characters that XML 1.0 does not have at all become a question mark. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(c) ? c : '?');
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        return !control
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                && c != 0xFFFE
                && c != 0xFFFF;
    }
}
