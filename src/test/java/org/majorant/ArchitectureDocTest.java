package org.majorant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/architecture.md} tells a newcomer to look at is there. */
class ArchitectureDocTest {
    private static final Path PAGE = Path.of("docs", "architecture.md");

    private static List<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult m) -> m.group(1))
                .distinct()
                .toList();
    }

    @Test
    void theFilesToTouchExist() throws IOException {
        List<String> files = found("- `([^`]+)`");
        assertThat(files)
                .hasSizeGreaterThan(5)
                .allSatisfy(f -> assertThat(Path.of(f)).exists());
    }

    @Test
    void theClassesThatAreNamedExist() throws IOException {
        List<String> classes = found("`((?:[a-z]+\\.)+[A-Z]\\w+)");
        assertThat(classes)
                .hasSizeGreaterThan(5)
                .allSatisfy(c -> assertThat(Path.of("src/main/java/org/majorant", c.replace('.', '/') + ".java"))
                        .exists());
    }

    @Test
    void thePackagesOfThePictureExist() throws IOException {
        String page = Files.readString(PAGE);
        String picture = page.substring(page.indexOf("```"), page.lastIndexOf("```"));
        List<String> packages = Pattern.compile("(?m)^ *([a-z][a-z.]+)  ")
                .matcher(picture)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(packages)
                .hasSizeGreaterThan(15)
                .allSatisfy(p -> assertThat(Path.of("src/main/java/org/majorant", p.replace('.', '/')))
                        .isDirectory());
    }
}
