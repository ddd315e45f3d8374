package org.majorant.serve.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.majorant.engine.Edit;
import org.majorant.engine.EditSearch;
import org.majorant.engine.Engine;
import org.majorant.judge.Entry;
import org.majorant.text.Diagnostic;
import org.majorant.theorem.Theorem;

/** Quick fixes, each tried before it is offered: the word that was meant, a declaration, a rule or a proof that was found. */
final class Fixes {
    private final Document document;
    private final EditSearch search;

    Fixes(Document document, Engine engine, BooleanSupplier stop) {
        this.document = document;
        this.search = new EditSearch(engine, stop);
    }

    List<Either<Command, CodeAction>> in(Range range) {
        int from = Places.offset(document.snapshot().file(), range.getStart());
        int to = Places.offset(document.snapshot().file(), range.getEnd());
        List<Either<Command, CodeAction>> all = new ArrayList<>();
        for (Diagnostic d : document.snapshot().diagnostics()) {
            if (d.span().start() <= to && from <= d.span().end()) {
                search.of(document.snapshot(), d).forEach(e -> all.add(action(e)));
            }
        }
        Optional<Theorem> t = document.theoremAt(from);
        Optional<Entry> e = t.flatMap(x -> document.entry(x.id()));
        if (e.isPresent() && !e.get().met()) {
            search.of(document.snapshot(), e.get()).forEach(x -> all.add(action(x)));
        }
        return all;
    }

    private Either<Command, CodeAction> action(Edit e) {
        CodeAction a = new CodeAction(e.title() + " (" + e.gives() + ")");
        a.setKind(CodeActionKind.QuickFix);
        a.setEdit(new WorkspaceEdit(Map.of(document.uri(), List.of(new TextEdit(Places.range(e.place()), e.text())))));
        return Either.forRight(a);
    }
}
