package org.majorant.prove;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.majorant.read.Readable;
import org.majorant.read.TheoryReader;

/**
 * How much code a reader must believe who believes a proof at level 4: all that the door and the reader of files depend on. What
 * the rules tell of themselves on their cards is not counted: it decides nothing. The table stands in {@code docs/trust.md}; to make it again, copy {@code target/trusted-size.md} between its marks.
 */
@Tag("slow")
class TrustedSizeTest {
    private static final String BASE = "org.majorant.";
    /**
     * It should shrink; this keeps it from growing unseen. The table of functions, with erf and pi, brought it from 12 600 to
     * 13 740; counted work and names that LaTeX sets added 20 lines; that a fault is one error, and what is
     * lost behind it none, 180.
     */
    private static final int MOST_LINES = 13_940;

    private static final String BEGIN = "<!-- size of the trusted wing: generated -->\n\n";
    private static final String END = "\n<!-- end of the generated size -->";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.majorant");

    private static Set<Path> closure(Class<?>... doors) {
        Deque<JavaClass> open = new ArrayDeque<>();
        Set<JavaClass> seen = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
        for (Class<?> door : doors) {
            open.add(MAIN.get(door));
        }
        Set<Path> files = new TreeSet<>();
        while (!open.isEmpty()) {
            JavaClass c = open.pop();
            if (!c.getName().startsWith(BASE) || c.isArray() || !seen.add(c)) {
                continue;
            }
            files.add(
                    Path.of("src/main/java", c.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java"));
            c.getDirectDependenciesFromSelf()
                    .forEach(d -> open.add(d.getTargetClass().getBaseComponentType()));
        }
        return files;
    }

    private static int lines(Path file) throws IOException {
        String code = Files.readString(file)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)^\\s*//.*$", "")
                .replaceAll("(?s)    @Override\n    public RuleCard card\\(\\) \\{.*?\n    \\}\n", "");
        return (int) code.lines()
                .filter(l -> !l.isBlank() && !l.matches("(import|package) .*"))
                .count();
    }

    private static String packageOf(Path file) {
        return Path.of("src/main/java/org/majorant")
                .relativize(file.getParent())
                .toString()
                .replace('/', '.');
    }

    @Test
    void theTableOfTheTrustPageIsThatOfTheCode() throws IOException {
        Map<String, int[]> packages = new TreeMap<>();
        int rules = 0;
        int numbers = 0;
        for (Path f : closure(Proof.class, TheoryReader.class, Readable.class)) {
            int n = lines(f);
            int[] sum = packages.computeIfAbsent(packageOf(f), k -> new int[2]);
            sum[0]++;
            sum[1] += n;
            if (packageOf(f).startsWith("number")) {
                numbers += n;
            } else {
                rules += n;
            }
        }
        StringBuilder out = new StringBuilder("| package | files | lines of code |\n| --- | ---: | ---: |\n");
        packages.forEach((p, n) -> out.append("| ")
                .append(p)
                .append(" | ")
                .append(n[0])
                .append(" | ")
                .append(n[1])
                .append(" |\n"));
        out.append("\nWithout the numbers ")
                .append(rules)
                .append(" lines; the numbers beside them ")
                .append(numbers)
                .append(".\n");
        Files.writeString(Path.of("target", "trusted-size.md"), out);
        assertThat(packages.keySet())
                .noneMatch(p ->
                        p.startsWith("find") || p.startsWith("simulate") || p.startsWith("judge") || p.equals("coq"));
        assertThat(rules).isLessThanOrEqualTo(MOST_LINES);
        String page = Files.readString(Path.of("docs", "trust.md"));
        int from = page.indexOf(BEGIN) + BEGIN.length();
        assertThat(page.substring(from, page.indexOf(END))).isEqualTo(out.toString());
    }
}
