package org.majorant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.majorant.judge.Entry;
import org.majorant.judge.Ledger;
import org.majorant.report.GithubText;
import org.majorant.report.JunitText;
import org.majorant.report.LedgerJson;
import org.majorant.report.LedgerText;
import org.majorant.report.Problem;
import org.majorant.report.SarifText;

/**
 * What {@code check} found, in whatever form it is asked for.
 *
 * @param ledger the verdicts
 * @param problems all that is not as it should be, each thing at its place
 * @param leftOut theorems and files that were not examined, for their errors
 * @param seed added to those that the files state
 * @param timed whether times are written
 */
record CheckResults(Ledger ledger, List<Problem> problems, List<String> leftOut, long seed, boolean timed) {

    /** Writes every form, but for the text on standard output, which is printed while theorems are examined. */
    void write(List<ResultFormat> formats, JsonOutput json, PrintWriter out) throws IOException {
        for (ResultFormat f : formats) {
            if (f.kind() == ResultFormat.Kind.JSON) {
                json.file = f.file();
                json.writeText(out, text(f.kind()));
            } else if (f.isFile()) {
                WholeFile.write(Path.of(f.file()), text(f.kind()));
            } else if (f.kind() != ResultFormat.Kind.TEXT) {
                out.print(text(f.kind()));
            }
        }
    }

    private String text(ResultFormat.Kind kind) {
        return switch (kind) {
            case TEXT -> ledgerText();
            case JSON -> LedgerJson.write(ledger, problems, leftOut, Version.text(), seed, timed);
            case SARIF ->
                SarifText.of(problems, Version.text(), problems.stream().noneMatch(CheckResults::isFailure));
            case JUNIT -> JunitText.of(ledger, problems, leftOut, timed);
            case GITHUB -> GithubText.of(problems);
        };
    }

    private static boolean isFailure(Problem p) {
        return switch (p.code()) {
            case INVALID_TEXT, INVALID_INPUT, USAGE, FAILED -> p.isError();
            default -> false;
        };
    }

    private String ledgerText() {
        LedgerText text = new LedgerText(false, timed);
        StringBuilder lines = new StringBuilder();
        for (Entry e : ledger.entries()) {
            lines.append(text.line(e)).append('\n');
            lines.append(e.met() ? "" : text.details(e));
        }
        return lines.append(text.summary(ledger)).toString();
    }
}
