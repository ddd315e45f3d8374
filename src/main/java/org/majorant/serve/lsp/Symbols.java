package org.majorant.serve.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.majorant.read.ClaimText;
import org.majorant.read.ClaimText.Word;
import org.majorant.text.SourceFile;
import org.majorant.text.Span;
import org.majorant.theorem.Theorem;

/** Names where they stand in the claim blocks of a text: declarations of symbols, their uses, labels, theorems. */
final class Symbols {
    private static final Set<String> NAMES_ONLY = Set.of("theory", "theorem", "uses", "cite", "mark", "expect");

    private final Document document;
    private final SourceFile file;
    private final List<List<Word>> statements = new ArrayList<>();

    Symbols(Document document) {
        this.document = document;
        this.file = document.snapshot().file();
        List<Word> now = new ArrayList<>();
        for (Word w : ClaimText.words(file)) {
            if (w.kind() == ClaimText.Kind.END) {
                if (!now.isEmpty()) {
                    statements.add(now);
                    now = new ArrayList<>();
                }
            } else {
                now.add(w);
            }
        }
    }

    /** The name at an offset, with hyphens and a slash where names of theorems, laws and sources have them. */
    Optional<Span> wide(int offset) {
        int from = offset;
        int to = offset;
        String text = file.text();
        while (from > 0 && isPart(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && isPart(text.charAt(to))) {
            to++;
        }
        return from < to ? Optional.of(file.span(from, to)) : Optional.empty();
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '/' || c == '\'';
    }

    /** The word at an offset, a name of a symbol. */
    Optional<Word> word(int offset) {
        return statements.stream()
                .flatMap(List::stream)
                .filter(w -> w.kind() == ClaimText.Kind.NAME)
                .filter(w -> w.span().start() <= offset && offset <= w.span().end())
                .findFirst();
    }

    /** The statement in which an offset lies. */
    List<Word> statement(int offset) {
        return statements.stream()
                .filter(s -> s.get(0).span().start() <= offset
                        && offset <= s.get(s.size() - 1).span().end())
                .findFirst()
                .orElse(List.of());
    }

    /** The theorem whose symbol a word is, left of a {@code :=} in a step that applies it; empty for any other word. */
    Optional<String> appliedBy(Word word) {
        List<Word> s = statement(word.span().start());
        int i = s.indexOf(word);
        int by = indexOf(s, "by");
        boolean key = by >= 0
                && i > by + 2
                && i + 1 < s.size()
                && s.get(by + 1).is("theorem")
                && s.get(i + 1).is(":=");
        return key ? wide(s.get(by + 2).span().start()).map(Span::text) : Optional.empty();
    }

    /** Where a symbol is declared that is seen from an offset: in the theorem, or above all theorems. */
    Optional<Span> declaration(String name, int offset) {
        Optional<Theorem> t = document.theoremAt(offset);
        Optional<Span> own = t.flatMap(x -> declared(name, x.span().start(), document.end(x)));
        return own.isPresent() ? own : declared(name, 0, firstTheorem());
    }

    private int firstTheorem() {
        List<Theorem> all = document.snapshot().theory().theorems();
        return all.isEmpty() ? file.text().length() : all.get(0).span().start();
    }

    private Optional<Span> declared(String name, int from, int to) {
        for (List<Word> s : statements) {
            int start = s.get(0).span().start();
            if (s.get(0).is("let") && start >= from && start < to) {
                int depth = 0;
                for (Word w : s.subList(1, s.size())) {
                    depth += w.is("(") || w.is("[") ? 1 : w.is(")") || w.is("]") ? -1 : 0;
                    if (depth == 0 && (w.is("in") || w.is("=") || w.is("~"))) {
                        break;
                    }
                    if (depth == 0
                            && w.kind() == ClaimText.Kind.NAME
                            && w.text().equals(name)) {
                        return Optional.of(w.span());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Every place at which the symbol with this declaration stands. */
    List<Span> uses(Span declaration) {
        String name = declaration.text();
        List<Span> all = new ArrayList<>();
        for (List<Word> s : statements) {
            if (NAMES_ONLY.contains(s.get(0).text()) || isLawGiven(s)) {
                continue;
            }
            int by = indexOf(s, "by");
            boolean byTheorem = by >= 0 && by + 1 < s.size() && s.get(by + 1).is("theorem");
            int with = indexOf(s, "with");
            for (int i = 0; i < s.size(); i++) {
                Word w = s.get(i);
                boolean inRule = by >= 0 && i > by && (with < 0 || i < with);
                boolean key = byTheorem && i + 1 < s.size() && s.get(i + 1).is(":=");
                boolean label = i + 1 < s.size() && s.get(i + 1).is(":") && i <= 1;
                boolean other = inRule && !s.get(i - 1).is("for")
                        || key
                        || label && !s.get(0).is("let");
                if (!other
                        && w.kind() == ClaimText.Kind.NAME
                        && w.text().equals(name)
                        && declaration(name, w.span().start())
                                .filter(declaration::equals)
                                .isPresent()) {
                    all.add(w.span());
                }
            }
        }
        return all;
    }

    private boolean isLawGiven(List<Word> s) {
        String rest = s.size() < 2
                ? ""
                : file.text()
                        .substring(
                                s.get(1).span().start(),
                                s.get(s.size() - 1).span().end());
        return s.get(0).is("given") && document.snapshot().theory().laws().containsKey(rest);
    }

    private static int indexOf(List<Word> s, String word) {
        for (int i = 0; i < s.size(); i++) {
            if (s.get(i).is(word)) {
                return i;
            }
        }
        return -1;
    }

    /** Where a label is given within the theorem around an offset: {@code square: x^2 >= 0 by …}. */
    Optional<Span> label(String name, int offset) {
        Optional<Theorem> t = document.theoremAt(offset);
        if (t.isEmpty()) {
            return Optional.empty();
        }
        for (List<Word> s : statements) {
            int start = s.get(0).span().start();
            if (start >= t.get().span().start() && start < document.end(t.get())) {
                for (int i = 0; i < Math.min(2, s.size() - 1); i++) {
                    if (s.get(i).text().equals(name) && s.get(i + 1).is(":")) {
                        return Optional.of(s.get(i).span());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The name in {@code law NAME:}. */
    Optional<Span> law(String name) {
        return named("law", name);
    }

    /** The name in {@code theorem NAME}. */
    Optional<Span> theorem(String name) {
        return named("theorem", name);
    }

    private Optional<Span> named(String word, String name) {
        for (List<Word> s : statements) {
            if (s.size() > 1 && s.get(0).is(word)) {
                Optional<Span> wide = wide(s.get(1).span().start());
                if (wide.isPresent() && wide.get().text().equals(name)) {
                    return wide;
                }
            }
        }
        return Optional.empty();
    }

    /** All places of a name of a theorem: where it is stated, and where it is used as {@code NAME} or {@code theory/NAME}. */
    List<Span> theoremUses(String name, String qualified, boolean home) {
        List<Span> all = new ArrayList<>();
        for (List<Word> s : statements) {
            int by = indexOf(s, "by");
            boolean names = s.get(0).is("uses") || s.get(0).is("theorem");
            boolean step = by >= 0 && by + 1 < s.size() && s.get(by + 1).is("theorem");
            if (!names && !step) {
                continue;
            }
            for (int i = names ? 1 : by + 2; i < s.size(); i++) {
                Optional<Span> wide = wide(s.get(i).span().start());
                boolean begins = wide.isPresent()
                        && wide.get().start() == s.get(i).span().start();
                if (begins && wide.get().text().equals(qualified)) {
                    all.add(file.span(
                            wide.get().end() - name.length(), wide.get().end()));
                } else if (begins && home && wide.get().text().equals(name)) {
                    all.add(wide.get());
                }
                if (step && !names) {
                    break;
                }
            }
        }
        return all;
    }
}
