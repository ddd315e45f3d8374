package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a build gets that depends on Majorant, without what is optional: real processes with that class path. */
@Tag("slow")
class OptionalLibraryTest {
    /** How the jars begin that come without asking; all others of the test class path are left out. */
    private static final List<String> COME_ALONG =
            List.of("commons-numbers-", "commonmark-", "picocli-", "jackson-", "hipparchus-", "ejml-", "commons-rng-");

    @TempDir
    Path folder;

    private record Ended(int status, String text) {}

    private Ended run(String... args) throws IOException, InterruptedException {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(p -> p.endsWith("classes") && !p.endsWith("test-classes")
                        || COME_ALONG.stream().anyMatch(Path.of(p).getFileName().toString()::startsWith))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path, Main.class.getName()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Process p = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .redirectInput(new File("/dev/null"))
                .start();
        return new Ended(p.waitFor(), Files.readString(out));
    }

    private void refused(String what, String library, String... args) throws IOException, InterruptedException {
        Ended e = run(args);
        assertThat(e.status()).as(e.text()).isEqualTo(ExitStatus.FAILED);
        assertThat(e.text().lines())
                .hasSize(2)
                .first()
                .isEqualTo("majorant: failed: " + what + " is not on the class path");
        assertThat(e.text()).contains("hint: add " + library).endsWith(", or take the archive of a release\n");
        assertThat(e.text()).doesNotContain("unknown", "${");
    }

    @Test
    void whatNeedsAnAbsentLibrarySaysWhatToAdd() throws Exception {
        String symja = "org.matheclipse:matheclipse-core:3.0.0, org.apache.logging.log4j:log4j-to-slf4j:2.25.2,"
                + " org.slf4j:slf4j-nop:2.0.17";
        refused("computer algebra", symja, "simplify", "x + x");
        Path derived = folder.resolve("derived.md");
        refused("computer algebra", symja, "derive", "yang-2025-v3", "-o", derived.toString());
        assertThat(derived).doesNotExist();
        String chart = "org.knowm.xchart:xchart:3.8.8";
        Path simulated = folder.resolve("simulated");
        refused("the library of pictures", chart, "simulate", "docs/examples/small.spec", "-o", simulated.toString());
        assertThat(simulated).doesNotExist();
        String map = folder.resolve("map.svg").toString();
        String values = "A=406,B=410,alpha=0.34,beta=0.28,E=1.7";
        String[] plan = {"plan", "hoffmann-2022", "--set", values, "--compute", "1e20", "--picture", map};
        refused("the library of pictures", chart, plan);
        refused("the protocol of editors", "org.eclipse.lsp4j:org.eclipse.lsp4j:1.0.0", "lsp");
    }

    /** Every other command, in one process each. */
    @Test
    void whatNeedsNoneWorks() throws Exception {
        String site = folder.resolve("site").toString();
        String sample = "src/test/resources/latex/sample.md";
        String latex = folder.resolve("latex").toString();
        String values = "A=406,B=410,alpha=0.34,beta=0.28,E=1.7";
        Path data = Files.writeString(folder.resolve("runs.csv"), "x,L\n1,2\n2,1.5\n4,1.25\n8,1.125\n");
        List<List<String>> commands = List.of(
                List.of("check", "proofs/kaplan-2020"),
                List.of("eval", "W0(1)", "--digits", "30"),
                List.of("order", "x*W0(x)", "--as", "x -> inf"),
                List.of("solve", "x*exp(-x) = c", "--for", "x"),
                List.of("simplify", "x + x", "--without-symja"),
                List.of("html", sample, "-o", site),
                List.of("latex", sample, "-o", latex),
                List.of("plan", "hoffmann-2022", "--set", values, "--compute", "1e20"),
                List.of("fit", data.toString(), "--law", "L = A/x"),
                List.of("explore", "--exponent", "1/7"));
        for (List<String> c : commands) {
            Ended e = run(c.toArray(new String[0]));
            assertThat(e.status()).as("%s: %s", c, e.text()).isZero();
        }
    }

    /** The build says the same: what is not optional and needed at run time is what comes along. */
    @Test
    void theBuildLeavesTheSameOut() throws Exception {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new File("pom.xml"))
                .getDocumentElement();
        NodeList all = ((Element) children(project, "dependencies").get(0)).getElementsByTagName("dependency");
        List<String> come = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element d = (Element) all.item(i);
            String scope = text(d, "scope");
            if ((scope.isEmpty() || scope.equals("runtime"))
                    && text(d, "optional").isEmpty()) {
                come.add(text(d, "artifactId"));
            }
        }
        assertThat(come).isNotEmpty().allSatisfy(a -> assertThat(COME_ALONG).anyMatch((a + "-")::startsWith));
    }

    private static List<Element> children(Element of, String name) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < of.getChildNodes().getLength(); i++) {
            if (of.getChildNodes().item(i) instanceof Element e
                    && e.getTagName().equals(name)) {
                found.add(e);
            }
        }
        return found;
    }

    private static String text(Element of, String name) {
        List<Element> found = children(of, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }
}
