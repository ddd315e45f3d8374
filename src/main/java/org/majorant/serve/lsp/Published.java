package org.majorant.serve.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.majorant.judge.Entry;
import org.majorant.judge.InternalError;
import org.majorant.read.TheoryReader;
import org.majorant.report.Problem;
import org.majorant.report.Problems;
import org.majorant.text.SourceFile;

/**
 * What is told of a text: what reading found, and what is not as expected of the theorems that are judged. Of prose nothing is told, as
 * {@code check} of its folder says nothing of it.
 */
final class Published {
    private Published() {}

    static PublishDiagnosticsParams of(Document d) {
        List<Diagnostic> all = new ArrayList<>();
        if (TheoryReader.isTheory(d.snapshot().file())) {
            d.snapshot()
                    .diagnostics()
                    .forEach(x -> all.add(diagnostic(Problem.of(x), d.snapshot().file())));
        }
        for (Entry e : d.entries()) {
            Problems.of(e).forEach(p -> all.add(diagnostic(p, d.snapshot().file())));
            if (InternalError.is(e.verdict())) {
                all.add(diagnostic(
                        Problem.at(e.theorem().span(), Problem.Code.FAILED, e.id() + ": the program failed on it", ""),
                        d.snapshot().file()));
            }
        }
        PublishDiagnosticsParams params = new PublishDiagnosticsParams(d.uri(), all);
        if (d.version() != null) {
            params.setVersion(d.version());
        }
        return params;
    }

    private static Diagnostic diagnostic(Problem p, SourceFile file) {
        Range range = Places.range(p.place().orElse(file.span(0, 0)));
        Diagnostic d = new Diagnostic(range, p.hint().isEmpty() ? p.message() : p.message() + "\n" + p.hint());
        d.setSeverity(p.isError() ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning);
        d.setSource("majorant");
        d.setCode(Either.forLeft(p.code().text()));
        return d;
    }

    /** One message in place of all others. */
    static PublishDiagnosticsParams only(String uri, String message) {
        Diagnostic d = new Diagnostic(
                new Range(new org.eclipse.lsp4j.Position(0, 0), new org.eclipse.lsp4j.Position(0, 0)), message);
        d.setSeverity(DiagnosticSeverity.Error);
        d.setSource("majorant");
        d.setCode(Either.forLeft("invalid-input"));
        return new PublishDiagnosticsParams(uri, List.of(d));
    }
}
