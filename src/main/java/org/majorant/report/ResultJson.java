package org.majorant.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorant.text.Span;

/**
 * What every JSON result begins with: {@code schema}, {@code majorant}, {@code command}, {@code diagnostics}. The fields are a
 * contract, written down in {@code majorant-2.schema.json} beside this class and in the folder of the documentation.
 */
public final class ResultJson {
    /** The number of the contract. It grows when a field goes or changes its meaning, not when one is added. */
    public static final int SCHEMA = 2;

    private ResultJson() {}

    /**
     * The common fields, to which a command adds its own.
     *
     * @param version of the program
     * @param command the command's name; empty where none was understood
     */
    public static Map<String, Object> head(String version, String command, List<Problem> problems) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("schema", SCHEMA);
        fields.put("majorant", version);
        if (!command.isEmpty()) {
            fields.put("command", command);
        }
        fields.put("diagnostics", problems.stream().map(ResultJson::diagnostic).toList());
        return fields;
    }

    private static Map<String, Object> diagnostic(Problem p) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("severity", p.severityText());
        p.place().ifPresent(s -> place(fields, s));
        fields.put("code", p.code().text());
        fields.put("message", p.message());
        if (!p.hint().isEmpty()) {
            fields.put("hint", p.hint());
        }
        return fields;
    }

    /** Where something stands: lines and columns count from 1, and the end is the column past the last character. */
    static void place(Map<String, Object> fields, Span s) {
        fields.put("file", s.file().name());
        fields.put("line", s.line());
        fields.put("column", s.column());
        fields.put("endLine", s.file().line(s.end()));
        fields.put("endColumn", s.file().column(s.end()));
    }
}
