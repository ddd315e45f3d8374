package org.majorant.simulate.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorant.text.Diagnostics;
import org.majorant.text.DidYouMean;
import org.majorant.text.SourceFile;
import org.majorant.text.Span;

/**
 * Reads a specification: a key and its values a line, {@code #} before a comment. Several values make a sweep: every
 * combination is a run.
 */
public final class SpecReader {
    /** A sweep of more runs is refused. */
    static final int MOST_RUNS = 10_000;

    private static final Pattern WORD = Pattern.compile("[^\\s#]+");

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final Map<Key, List<String>> values = new EnumMap<>(Key.class);
    private final Map<Key, Span> places = new EnumMap<>(Key.class);

    private SpecReader(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** The runs, the key given last varying fastest in the order of {@link Key}; empty when there were errors. */
    public static List<Spec> read(SourceFile file, Diagnostics diagnostics) {
        SpecReader reader = new SpecReader(file, diagnostics);
        for (int line = 1; line <= file.lineCount(); line++) {
            reader.line(line);
        }
        return diagnostics.hasErrors() ? List.of() : reader.runs();
    }

    /** The keys that the file gives, each with its values; empty when there were errors. */
    public static Map<Key, List<String>> given(SourceFile file, Diagnostics diagnostics) {
        SpecReader reader = new SpecReader(file, diagnostics);
        for (int line = 1; line <= file.lineCount(); line++) {
            reader.line(line);
        }
        return diagnostics.hasErrors() ? Map.of() : reader.values;
    }

    private void line(int line) {
        String text = file.lineText(line);
        int comment = text.indexOf('#');
        Matcher words = WORD.matcher(comment < 0 ? text : text.substring(0, comment));
        List<Span> spans = new ArrayList<>();
        while (words.find()) {
            int at = file.lineStart(line);
            spans.add(file.span(at + words.start(), at + words.end()));
        }
        if (spans.isEmpty()) {
            return;
        }
        Span place = spans.get(0);
        List<String> names = Arrays.stream(Key.values()).map(Key::text).toList();
        Key key = Key.of(place.text()).orElse(null);
        if (key == null) {
            diagnostics.error(
                    place,
                    "there is no key '" + place.text() + "'",
                    DidYouMean.hint(place.text(), names, "majorant simulate --keys lists the keys"));
            return;
        }
        if (places.containsKey(key)) {
            diagnostics.error(place, "'" + key.text() + "' is given twice", "several values stand on one line");
            return;
        }
        places.put(key, place);
        List<String> given = new ArrayList<>();
        for (Span value : spans.subList(1, spans.size())) {
            key.canonical(value.text())
                    .ifPresentOrElse(
                            given::add,
                            () -> diagnostics.error(
                                    value,
                                    "'" + key.text() + "' does not take '" + value.text() + "'",
                                    DidYouMean.hint(
                                            value.text(),
                                            key.words(),
                                            "it takes " + key.allowed()
                                                    + (key == Key.DATA ? ", or the word online" : ""))));
        }
        if (spans.size() == 1) {
            diagnostics.error(place, "'" + key.text() + "' has no value", "it takes " + key.allowed());
        }
        values.put(key, given);
    }

    private List<Spec> runs() {
        List<Map<Key, String>> runs = new ArrayList<>();
        runs.add(Map.of());
        for (Map.Entry<Key, List<String>> e : values.entrySet()) {
            if ((long) runs.size() * e.getValue().size() > MOST_RUNS) {
                diagnostics.error(
                        place(e.getKey()), "the sweep has more than " + MOST_RUNS + " runs", "give fewer values");
                return List.of();
            }
            List<Map<Key, String>> more = new ArrayList<>();
            for (Map<Key, String> run : runs) {
                for (String value : e.getValue()) {
                    Map<Key, String> with = new EnumMap<>(Key.class);
                    with.putAll(run);
                    with.put(e.getKey(), value);
                    more.add(with);
                }
            }
            runs = more;
        }
        List<Spec> specs = new ArrayList<>();
        for (Map<Key, String> run : runs) {
            Spec spec = Spec.of(run);
            for (Key key : run.keySet()) {
                if (!key.speaksOf(spec.word(Key.TASK))) {
                    diagnostics.error(
                            place(key),
                            "'" + key.text() + "' has no meaning for the task " + spec.word(Key.TASK),
                            "leave the line out");
                    return List.of();
                }
            }
            List<SpecFaults.Fault> faults = new ArrayList<>(SpecFaults.faults(spec));
            faults.addAll(Effects.faults(spec, places.keySet()));
            for (SpecFaults.Fault fault : faults) {
                Key key = places.containsKey(fault.key()) ? fault.key() : fault.other();
                diagnostics.error(place(key), fault.message(), fault.hint());
            }
            if (diagnostics.hasErrors()) {
                return List.of();
            }
            specs.add(spec);
        }
        return specs;
    }

    /** Where the key stands; a fault of keys that all have their defaults is put at the start of the file. */
    private Span place(Key key) {
        Span place = places.get(key);
        return place == null ? file.span(0, 0) : place;
    }
}
