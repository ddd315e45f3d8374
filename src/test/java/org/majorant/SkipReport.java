package org.majorant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Says at the end of a build which tests were left out, why, and how to have them; the build runs it after the tests. */
public final class SkipReport {
    private SkipReport() {}

    /** Takes the folder of reports, since when they count, in milliseconds, and the tags that were left out. */
    static List<String> lines(Path reports, long since, String left) throws Exception {
        Map<String, TreeSet<String>> classes = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(reports)) {
            files = all.filter(f -> f.getFileName().toString().matches("TEST-.*\\.xml"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            if (Files.getLastModifiedTime(file).toMillis() < since) {
                continue;
            }
            NodeList skipped = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getElementsByTagName("skipped");
            for (int i = 0; i < skipped.getLength(); i++) {
                Element s = (Element) skipped.item(i);
                String name = ((Element) s.getParentNode()).getAttribute("classname");
                String why = reason(s.hasAttribute("message") ? s.getAttribute("message") : s.getTextContent());
                counts.merge(why, 1, Integer::sum);
                classes.computeIfAbsent(why, w -> new TreeSet<>()).add(name.substring(name.lastIndexOf('.') + 1));
            }
        }
        List<String> lines = new ArrayList<>();
        counts.forEach((why, n) -> lines.add("skipped: " + n + (n == 1 ? " test of " : " tests of ")
                + String.join(", ", classes.get(why)) + ": " + why));
        if (!left.isEmpty()) {
            lines.add("left out: the tests with the tag " + left + "; without -DexcludedGroups they run");
        }
        return lines;
    }

    /** Of a message, or of a trace that begins with the exception's name and message. */
    private static String reason(String text) {
        String words = text.strip()
                .replaceFirst("(?s)\\n\\s+at .*", "")
                .replaceFirst("^[\\w.$]+(Exception|Error)(: |$)", "")
                .replaceFirst("^(Assumption failed: )?(skipped: )?", "")
                .replaceAll("\\s+", " ")
                .strip();
        return words.isEmpty() ? "no reason is given" : words;
    }

    /** @param args the build as the listener of progress knows it, and {@code left=} with the tags that were left out */
    public static void main(String[] args) throws Exception {
        Path progress = Path.of("target/progress.txt");
        if (!Files.exists(progress) || !begun(progress)[0].equals(args[0])) {
            return;
        }
        lines(
                        Path.of("target/surefire-reports"),
                        Long.parseLong(begun(progress)[1]),
                        args[1].substring("left=".length()))
                .forEach(System.out::println);
    }

    private static String[] begun(Path progress) throws IOException {
        return Files.readAllLines(progress).get(0).split(" ");
    }
}
