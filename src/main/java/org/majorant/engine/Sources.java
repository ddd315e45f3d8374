package org.majorant.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorant.read.BibReader;
import org.majorant.text.Diagnostic;
import org.majorant.text.Diagnostics;
import org.majorant.text.DidYouMean;
import org.majorant.text.SourceFile;
import org.majorant.text.Span;
import org.majorant.theorem.BibEntry;
import org.majorant.theorem.Citation;
import org.majorant.theorem.Theory;

/** The lists of sources beside or above theory files, and whether they hold what the files cite. */
public final class Sources {
    private static final String NAME = "references.bib";

    private final Diagnostics diagnostics;
    private final Function<Path, String> texts;
    private final @Nullable Path top;
    private final Map<String, Map<String, BibEntry>> lists = new LinkedHashMap<>();
    /** Lists with errors: a source that is not in them may be one that could not be read. */
    private final Set<String> broken = new LinkedHashSet<>();

    /**
     * @param diagnostics told of what is missing, and of errors in the lists
     * @param texts reads a list; what it throws ends the check
     */
    public Sources(Diagnostics diagnostics, Function<Path, String> texts) {
        this(diagnostics, texts, null);
    }

    /** @param top the folder above which no list is looked for; null for none */
    Sources(Diagnostics diagnostics, Function<Path, String> texts, @Nullable Path top) {
        this.diagnostics = diagnostics;
        this.texts = texts;
        this.top = top;
    }

    /** All entries of the lists that were read. */
    public Map<String, BibEntry> all() {
        Map<String, BibEntry> all = new LinkedHashMap<>();
        lists.values().forEach(l -> l.forEach(all::putIfAbsent));
        return all;
    }

    /**
     * Reports every key that the theory cites and its list lacks. Without a list there is nothing to check.
     *
     * @param place where the theory lies; null in the jar
     */
    public void check(Theory theory, @Nullable Path place) throws IOException {
        SourceFile list = place == null ? inJar() : beside(place);
        if (list == null) {
            return;
        }
        Map<String, BibEntry> known = lists.get(list.name());
        if (known == null) {
            int before = diagnostics.all().size();
            known = BibReader.read(list, diagnostics);
            lists.put(list.name(), known);
            boolean wrong =
                    diagnostics.all().stream().skip(before).anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
            if (wrong) {
                broken.add(list.name());
            }
        }
        if (broken.contains(list.name())) {
            return;
        }
        for (String key : keys(theory)) {
            if (!known.containsKey(key)) {
                diagnostics.error(
                        place(theory.file(), key),
                        "there is no source '" + key + "' in " + list.name(),
                        DidYouMean.hint(key, known.keySet(), "add an entry: @misc{" + key + ", author = {…}, …}"));
            }
        }
    }

    /** The nearest list: beside the file, or in a folder above it. Shown as the user named the file. */
    @Nullable
    SourceFile beside(Path theory) {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = theory.toAbsolutePath().normalize().getParent();
                folder != null && (top == null || folder.startsWith(top));
                folder = folder.getParent()) {
            Path bib = folder.resolve(NAME);
            if (Files.isRegularFile(bib)) {
                Path shown = theory.isAbsolute() ? bib : here.relativize(bib);
                return new SourceFile(shown.toString().replace('\\', '/'), texts.apply(bib));
            }
        }
        return null;
    }

    private static @Nullable SourceFile inJar() throws IOException {
        try (InputStream in = Sources.class.getResourceAsStream("/proofs/" + NAME)) {
            return in == null
                    ? null
                    : new SourceFile("proofs/" + NAME, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Set<String> keys(Theory theory) {
        List<Citation> all = new ArrayList<>(theory.citations());
        theory.laws().values().forEach(l -> all.addAll(l.citations()));
        theory.theorems().forEach(t -> {
            all.addAll(t.citations());
            t.steps().forEach(s -> all.addAll(s.citations()));
        });
        Set<String> keys = new LinkedHashSet<>();
        all.forEach(c -> keys.add(c.key()));
        return keys;
    }

    /** Where the file first names the key, after the word that cites it. */
    private static Span place(SourceFile file, String key) {
        Matcher m = Pattern.compile("\\b(?:cite|citation)\\b[^\\n]*?(?<![\\w-])(" + Pattern.quote(key) + ")(?![\\w-])")
                .matcher(file.text());
        return m.find() ? file.span(m.start(1), m.end(1)) : file.span(0, 0);
    }
}
