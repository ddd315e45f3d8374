package org.majorant.serve.lsp;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.majorant.engine.Engine;
import org.majorant.expr.Fn;
import org.majorant.prove.rule.Rule;
import org.majorant.prove.rule.RuleCard;
import org.majorant.prove.rule.RuleTable;
import org.majorant.read.ClaimText;
import org.majorant.text.SourceFile;
import org.majorant.text.Span;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** What may stand at a place: rules with what they need, theorems, laws, sources, symbols, words that begin a statement. */
final class Completions {
    private static final List<String> STATEMENTS = List.of(
            "theory",
            "cite",
            "let",
            "law",
            "theorem",
            "mark",
            "uses",
            "given",
            "instance",
            "claim",
            "proof",
            "check",
            "expect");
    private static final Pattern KEY = Pattern.compile("@\\w+\\s*\\{\\s*([^,\\s]+)\\s*,");
    private static final Pattern AFTER_THEOREM = Pattern.compile(".*\\bby\\s+theorem\\s+[\\w/-]*");
    private static final Pattern AFTER_BY = Pattern.compile(".*\\bby\\s+[\\w -]*");
    private static final Pattern AFTER_CITE = Pattern.compile("\\s*cite\\b.*|.*\\bcitation\\s+[\\w-]*");

    private final Document document;
    private final Engine engine;

    Completions(Document document, Engine engine) {
        this.document = document;
        this.engine = engine;
    }

    List<CompletionItem> at(int offset) {
        SourceFile file = document.snapshot().file();
        boolean inBlock = ClaimText.blocks(file).stream().anyMatch(b -> b.start() <= offset && offset <= b.end());
        if (!inBlock) {
            return List.of();
        }
        String line = file.text().substring(file.lineStart(file.line(offset)), offset);
        if (AFTER_THEOREM.matcher(line).matches() || line.matches("\\s*uses\\b.*")) {
            return theorems();
        }
        if (AFTER_CITE.matcher(line).matches()) {
            return sources();
        }
        if (AFTER_BY.matcher(line).matches() && !line.matches(".*\\bwith\\b.*")) {
            return rules();
        }
        List<CompletionItem> all = new ArrayList<>();
        if (line.matches("\\s*given\\s+[\\w-]*")) {
            document.snapshot()
                    .theory()
                    .laws()
                    .values()
                    .forEach(l -> all.add(item(
                            l.name(), CompletionItemKind.Constant, l.statement().toString())));
        }
        if (line.matches("\\s*\\w*")) {
            STATEMENTS.forEach(s -> all.add(item(s, CompletionItemKind.Keyword, "")));
        }
        all.addAll(symbols(offset));
        return all;
    }

    private static CompletionItem item(String label, CompletionItemKind kind, String detail) {
        CompletionItem i = new CompletionItem(label);
        i.setKind(kind);
        if (!detail.isEmpty()) {
            i.setDetail(detail);
        }
        return i;
    }

    private static List<CompletionItem> rules() {
        List<CompletionItem> all = new ArrayList<>();
        for (Rule r : RuleTable.all()) {
            RuleCard c = r.card();
            CompletionItem i = item(
                    c.syntax().name(), CompletionItemKind.Function, c.syntax().form());
            i.setDocumentation(org.eclipse.lsp4j.jsonrpc.messages.Either.forRight(Hovers.markdown(Hovers.rule(c))));
            all.add(i);
        }
        all.add(item("?", CompletionItemKind.Function, "asks for a rule"));
        return all;
    }

    private List<CompletionItem> theorems() {
        List<CompletionItem> all = new ArrayList<>();
        Theory home = document.snapshot().theory();
        for (Theorem t : home.theorems()) {
            all.add(item(t.id(), CompletionItemKind.Reference, t.title()));
        }
        for (Theory other : document.snapshot().readable().theories()) {
            if (!other.id().equals(home.id())) {
                other.theorems()
                        .forEach(
                                t -> all.add(item(other.id() + "/" + t.id(), CompletionItemKind.Reference, t.title())));
            }
        }
        return all;
    }

    private List<CompletionItem> sources() {
        List<CompletionItem> all = new ArrayList<>();
        Optional<SourceFile> bib = engine.sourcesOf(document.snapshot().file());
        if (bib.isPresent()) {
            Matcher m = KEY.matcher(bib.get().text());
            while (m.find()) {
                all.add(item(m.group(1), CompletionItemKind.Reference, bib.get().name()));
            }
        }
        return all;
    }

    private List<CompletionItem> symbols(int offset) {
        List<CompletionItem> all = new ArrayList<>();
        Symbols names = new Symbols(document);
        Set<String> seen = new LinkedHashSet<>();
        for (ClaimText.Word w : ClaimText.words(document.snapshot().file())) {
            if (w.kind() == ClaimText.Kind.NAME && !seen.contains(w.text())) {
                Optional<Span> declared = names.declaration(w.text(), offset);
                if (declared.isPresent()) {
                    seen.add(w.text());
                    SourceFile f = declared.get().file();
                    all.add(item(
                            w.text(),
                            CompletionItemKind.Variable,
                            f.lineText(f.line(declared.get().start())).strip()));
                }
            }
        }
        for (Fn f : Fn.values()) {
            all.add(item(f.text(), CompletionItemKind.Function, ""));
        }
        return all;
    }
}
