package org.majorant.serve.lsp;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What an editor asks of a text. Answers are of the version that is open when they are made. */
final class LspTexts implements TextDocumentService {
    private final Documents documents;
    private final ExecutorService answers = Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r, "answers");
        t.setDaemon(true);
        return t;
    });

    LspTexts(Documents documents) {
        this.documents = documents;
    }

    /** A question about a place. */
    interface Question<T> {
        T answer(Document d, int offset);
    }

    /** The answer; null where the text is not open. */
    <T> CompletableFuture<T> asked(String uri, Position p, Question<T> question) {
        return answered(
                uri, (d, c) -> question.answer(d, Places.offset(d.snapshot().file(), p)));
    }

    private interface Asked<T> {
        T answer(Document d, CancelChecker cancelled);
    }

    private <T> CompletableFuture<T> answered(String uri, Asked<T> question) {
        return CompletableFutures.computeAsync(
                answers,
                cancelled -> documents
                        .find(uri)
                        .map(d -> question.answer(d, cancelled))
                        .orElse(null));
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams p) {
        documents.text(
                p.getTextDocument().getUri(),
                p.getTextDocument().getVersion(),
                p.getTextDocument().getText());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams p) {
        int last = p.getContentChanges().size() - 1;
        if (last >= 0) {
            documents.text(
                    p.getTextDocument().getUri(),
                    p.getTextDocument().getVersion(),
                    p.getContentChanges().get(last).getText());
        }
    }

    @Override
    public void didClose(DidCloseTextDocumentParams p) {
        documents.close(p.getTextDocument().getUri());
    }

    @Override
    public void didSave(DidSaveTextDocumentParams p) {
        documents.filesChanged();
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams p) {
        return asked(
                p.getTextDocument().getUri(),
                p.getPosition(),
                (d, o) -> new Hovers(d, documents.engine()).at(o).orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams p) {
        return asked(
                p.getTextDocument().getUri(),
                p.getPosition(),
                (d, o) -> Either.forLeft(new Completions(d, documents.engine()).at(o)));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams p) {
        return asked(
                p.getTextDocument().getUri(),
                p.getPosition(),
                (d, o) -> Either.forLeft(new Links(d, documents.engine())
                        .definition(o)
                        .map(s -> List.of(Places.location(s)))
                        .orElse(List.of())));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams p) {
        return asked(
                p.getTextDocument().getUri(),
                p.getPosition(),
                (d, o) -> new Links(d, documents.engine())
                        .references(o, p.getContext().isIncludeDeclaration()));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams p) {
        return asked(
                p.getTextDocument().getUri(),
                p.getPosition(),
                (d, o) -> new Links(d, documents.engine())
                        .renamable(o)
                        .map(s -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forFirst(
                                Places.range(s)))
                        .orElse(null));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams p) {
        return asked(p.getTextDocument().getUri(), p.getPosition(), (d, o) -> {
            try {
                return new Links(d, documents.engine()).rename(o, p.getNewName());
            } catch (IllegalArgumentException e) {
                throw new ResponseErrorException(
                        new ResponseError(ResponseErrorCode.RequestFailed, e.getMessage(), null));
            }
        });
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams p) {
        return answered(p.getTextDocument().getUri(), (d, c) -> new Outline(d).symbols());
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams p) {
        return answered(p.getTextDocument().getUri(), (d, c) -> new Outline(d).lenses());
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams p) {
        return answered(
                p.getTextDocument().getUri(),
                (d, c) -> new Fixes(d, documents.engine(), () -> d.isAbandoned() || isCancelled(c)).in(p.getRange()));
    }

    private static boolean isCancelled(CancelChecker c) {
        try {
            c.checkCanceled();
            return false;
        } catch (CancellationException e) {
            return true;
        }
    }
}
