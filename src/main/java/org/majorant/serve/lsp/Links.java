package org.majorant.serve.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.majorant.engine.Engine;
import org.majorant.engine.Snapshot;
import org.majorant.read.ClaimText;
import org.majorant.text.SourceFile;
import org.majorant.text.Span;
import org.majorant.theorem.Spelled;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/** From names to what they name, and back; and other names for symbols and theorems. */
final class Links {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_']*");
    private static final Pattern HYPHENATED = Pattern.compile("[A-Za-z][A-Za-z0-9_'-]*");

    private final Document document;
    private final Engine engine;
    private final Symbols names;

    Links(Document document, Engine engine) {
        this.document = document;
        this.engine = engine;
        this.names = new Symbols(document);
    }

    /** Where that is told which stands at an offset. */
    Optional<Span> definition(int offset) {
        Optional<Span> wide = names.wide(offset);
        if (wide.isEmpty()) {
            return Optional.empty();
        }
        String text = wide.get().text();
        List<ClaimText.Word> statement = names.statement(offset);
        String first = statement.isEmpty() ? "" : statement.get(0).text();
        String before = document.snapshot()
                .file()
                .text()
                .substring(0, wide.get().start())
                .stripTrailing();
        if (first.equals("uses") || before.endsWith("theorem")) {
            return theorem(text);
        }
        if (first.equals("cite") || before.endsWith("citation")) {
            return source(text);
        }
        if (first.equals("given") && names.law(text).isPresent()) {
            return names.law(text);
        }
        Optional<Span> label = names.word(offset).flatMap(w -> names.label(w.text(), offset));
        return label.isPresent() ? label : symbol(offset);
    }

    /** Where the symbol at an offset is declared: left of a {@code :=} that of the theorem that the step applies. */
    Optional<Span> symbol(int offset) {
        Optional<ClaimText.Word> word = names.word(offset);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> applied = names.appliedBy(word.get());
        return applied.isEmpty()
                ? names.declaration(word.get().text(), offset)
                : theorem(applied.get())
                        .flatMap(t ->
                                new Symbols(at(t.file())).declaration(word.get().text(), t.start()));
    }

    private Document at(SourceFile file) {
        return file == document.snapshot().file()
                ? document
                : new Document(Places.uri(file.name()), null, engine.read(file));
    }

    /** The links of the text in which a definition stands. */
    private Links home(Span definition) {
        return definition.file() == document.snapshot().file() ? this : new Links(at(definition.file()), engine);
    }

    private Optional<Span> theorem(String name) {
        int slash = name.indexOf('/');
        Theory home = document.snapshot().theory();
        if (slash < 0 || name.substring(0, slash).equals(home.id())) {
            return names.theorem(name.substring(slash + 1));
        }
        return document.snapshot().readable().theories().stream()
                .filter(t -> t.id().equals(name.substring(0, slash)))
                .findFirst()
                .flatMap(t -> new Symbols(at(t.file())).theorem(name.substring(slash + 1)));
    }

    private Optional<Span> source(String key) {
        return engine.sourcesOf(document.snapshot().file()).flatMap(bib -> {
            Matcher m = Pattern.compile("@\\w+\\s*\\{\\s*(" + Pattern.quote(key) + ")\\s*,")
                    .matcher(bib.text());
            return m.find() ? Optional.of(bib.span(m.start(1), m.end(1))) : Optional.empty();
        });
    }

    /**
     * All places of the symbol or theorem at an offset.
     *
     * @param declaration whether that where it is told is one of them
     */
    List<Location> references(int offset, boolean declaration) {
        Optional<Span> told = definition(offset);
        return uses(offset).stream()
                .filter(s -> declaration || told.filter(t -> isSame(s, t)).isEmpty())
                .map(Places::location)
                .toList();
    }

    private static boolean isSame(Span a, Span b) {
        return a.start() == b.start() && a.file().name().equals(b.file().name());
    }

    private List<Span> uses(int offset) {
        Optional<Span> d = definition(offset);
        if (d.isEmpty()) {
            return List.of();
        }
        if (home(d.get()) != this) {
            return home(d.get()).uses(d.get().start());
        }
        Optional<String> theorem = theoremAt(d.get());
        if (theorem.isPresent()) {
            List<Span> all = new ArrayList<>();
            String qualified = document.snapshot().theory().id() + "/" + theorem.get();
            all.addAll(names.theoremUses(theorem.get(), qualified, true));
            for (SourceFile f : engine.texts()) {
                if (!f.name().equals(document.snapshot().file().name())
                        && f.text().contains(qualified)) {
                    Document other = new Document(Places.uri(f.name()), null, engine.read(f));
                    all.addAll(new Symbols(other).theoremUses(theorem.get(), qualified, false));
                }
            }
            return all;
        }
        Optional<Span> symbol = names.declaration(d.get().text(), d.get().start());
        return symbol.filter(d.get()::equals).map(names::uses).orElse(List.of(d.get()));
    }

    private Optional<String> theoremAt(Span definition) {
        return document.snapshot().theory().theorems().stream()
                .map(Theorem::id)
                .filter(id -> names.theorem(id).filter(definition::equals).isPresent())
                .findFirst();
    }

    /** The name at an offset, where it can have another one. */
    Optional<Span> renamable(int offset) {
        String here = document.snapshot().file().name();
        return uses(offset).stream()
                .filter(s -> s.file().name().equals(here) && s.start() <= offset && offset <= s.end())
                .findFirst()
                .filter(s -> {
                    Span d = definition(offset).orElse(s);
                    return isSymbol(offset) || home(d).theoremAt(d).isPresent();
                });
    }

    private boolean isSymbol(int offset) {
        return definition(offset)
                .filter(d -> home(d).names
                        .declaration(d.text(), d.start())
                        .filter(d::equals)
                        .isPresent())
                .isPresent();
    }

    /**
     * The edit that gives another name.
     *
     * @throws IllegalArgumentException when the text would say something else afterwards; the message says why
     */
    WorkspaceEdit rename(int offset, String name) {
        List<Span> uses = uses(offset);
        if (renamable(offset).isEmpty()) {
            throw new IllegalArgumentException("symbols and theorems can be renamed, and this is neither");
        }
        Span told = definition(offset).orElseThrow();
        if (home(told) != this) {
            return home(told).rename(told.start(), name);
        }
        boolean symbol = isSymbol(offset);
        if (!(symbol ? NAME : HYPHENATED).matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no name");
        }
        Snapshot before = document.snapshot();
        String old = renamable(offset).orElseThrow().text();
        Snapshot after = engine.read(new SourceFile(before.file().name(), changed(before.file(), uses, name)));
        if (after.diagnostics().size() > before.diagnostics().size()
                || !same(before.theory(), after.theory(), old, name, symbol)) {
            throw new IllegalArgumentException("with the name '" + name + "' the text would say something else");
        }
        if (symbol) {
            Taken.refuse(before, List.of(old, name));
            Pattern key = Pattern.compile("\\b" + Pattern.quote(old) + "\\s*:=");
            engine.texts().stream()
                    .filter(f -> !f.name().equals(before.file().name()))
                    .filter(f -> f.text().contains(before.theory().id() + "/")
                            && key.matcher(f.text()).find())
                    .findFirst()
                    .ifPresent(f -> {
                        throw new IllegalArgumentException(f.name() + " gives a value to '" + old + "' by that name");
                    });
        }
        Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
        for (Span s : uses) {
            String uri = s.file() == before.file()
                    ? document.uri()
                    : Places.uri(s.file().name());
            edits.computeIfAbsent(uri, u -> new ArrayList<>()).add(new TextEdit(Places.range(s), name));
        }
        return new WorkspaceEdit(edits);
    }

    private static String changed(SourceFile file, List<Span> uses, String name) {
        StringBuilder out = new StringBuilder(file.text());
        List<Span> mine = uses.stream()
                .filter(s -> s.file() == file)
                .sorted((a, b) -> b.start() - a.start())
                .toList();
        mine.forEach(s -> out.replace(s.start(), s.end(), name));
        return out.toString();
    }

    /** Whether every statement is the same but for the name. */
    private static boolean same(Theory before, Theory after, String old, String name, boolean symbol) {
        return !symbol
                ? hashes(before).equals(hashes(after))
                : renamed(before, old, name).equals(renamed(after, old, name));
    }

    private static List<String> hashes(Theory theory) {
        return theory.theorems().stream().map(t -> Spelled.of(theory, t).hash()).toList();
    }

    private static List<Set<String>> renamed(Theory theory, String old, String name) {
        Pattern word = Pattern.compile("(?<![\\w'])" + Pattern.quote(old) + "(?![\\w'])");
        return theory.theorems().stream()
                .map(t -> Spelled.of(theory, t).lines().stream()
                        .map(l -> word.matcher(l).replaceAll(Matcher.quoteReplacement(name)))
                        .flatMap(l -> List.of(l.split("[ ,]+")).stream())
                        .collect(Collectors.toCollection(TreeSet::new)))
                .map(s -> (Set<String>) s)
                .toList();
    }
}
