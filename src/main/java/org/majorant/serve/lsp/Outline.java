package org.majorant.serve.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.majorant.text.SourceFile;
import org.majorant.theorem.Law;
import org.majorant.theorem.Theorem;

/** The laws and theorems of a text, with their verdicts as far as they are known. */
final class Outline {
    private final Document document;
    private final Set<String> examinable;

    Outline(Document document) {
        this.document = document;
        this.examinable = document.examinable();
    }

    List<Either<SymbolInformation, DocumentSymbol>> symbols() {
        SourceFile file = document.snapshot().file();
        List<Either<SymbolInformation, DocumentSymbol>> all = new ArrayList<>();
        for (Law l : document.snapshot().theory().laws().values()) {
            Range r = Places.range(l.statement().span());
            all.add(Either.forRight(new DocumentSymbol(l.name(), SymbolKind.Constant, r, r, "law")));
        }
        for (Theorem t : document.snapshot().theory().theorems()) {
            Range whole = Places.range(file.span(t.span().start(), document.end(t)));
            all.add(Either.forRight(
                    new DocumentSymbol(t.id(), SymbolKind.Function, whole, Places.range(t.span()), verdict(t))));
        }
        return all;
    }

    List<CodeLens> lenses() {
        List<CodeLens> all = new ArrayList<>();
        for (Theorem t : document.snapshot().theory().theorems()) {
            all.add(new CodeLens(Places.range(t.span()), new Command(verdict(t), ""), null));
        }
        return all;
    }

    private String verdict(Theorem t) {
        return document.entry(t.id())
                .map(GoalText::verdict)
                .orElse(examinable.contains(t.id()) ? Document.BEING_JUDGED : Document.NOT_EXAMINED);
    }
}
