package org.majorant.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.text.Span;

/** Problems in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS standard). */
public final class SarifText {
    private SarifText() {}

    /**
     * A log of one run.
     *
     * @param successful whether the program did what it was asked to, whatever it found
     */
    public static String of(List<Problem> problems, String version, boolean successful) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Majorant");
        driver.put("version", version);
        driver.put(
                "rules",
                Arrays.stream(Problem.Code.values()).map(SarifText::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("invocations", List.of(Map.of("executionSuccessful", successful)));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", problems.stream().map(SarifText::result).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JsonText.of(log);
    }

    private static Map<String, Object> rule(Problem.Code code) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", code.text());
        fields.put("shortDescription", Map.of("text", code.meaning()));
        return fields;
    }

    private static Map<String, Object> result(Problem p) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ruleId", p.code().text());
        fields.put("ruleIndex", p.code().ordinal());
        fields.put("level", p.severityText());
        fields.put("message", Map.of("text", p.message() + (p.hint().isEmpty() ? "" : "\nhint: " + p.hint())));
        List<Object> places = new ArrayList<>();
        p.place().ifPresent(s -> places.add(Map.of("physicalLocation", place(s))));
        fields.put("locations", places);
        return fields;
    }

    private static Map<String, Object> place(Span s) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", s.line());
        region.put("startColumn", s.column());
        region.put("endLine", s.file().line(s.end()));
        region.put("endColumn", s.file().column(s.end()));
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", uri(s.file().name())));
        place.put("region", region);
        return place;
    }

    /** A path as a reference: relative where the path is, with all that a URI does not allow in percent form. */
    static String uri(String name) {
        try {
            Path path = Path.of(name);
            return path.isAbsolute()
                    ? path.toUri().toASCIIString()
                    : new URI(null, null, name.contains(":") ? "./" + name : name, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("'" + name + "' is no path", e);
        }
    }
}
