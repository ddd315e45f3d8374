package org.majorant.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.majorant.TheorySupport;

/** Theorems are tests under the platform's launcher, which finds the engine by itself. */
class TheoryTestEngineTest {
    private static final String FOLDER = "src/test/resources/testkit/";

    @Theories(FOLDER + "mixed")
    static class Mixed {}

    @Theories({FOLDER + "mixed/good.md", FOLDER + "absent.md", FOLDER + "mixed/good.md"})
    static class Absent {}

    @Theories(FOLDER + "empty")
    static class Empty {}

    @Theories(value = FOLDER + "mixed", effort = 0)
    static class WithoutEffort {}

    @Theories({"proofs/kaplan-2020", "proofs/simulated/laws.md"})
    static class Proofs {}

    /** The tests that ran with their results, and their sources. */
    private static final class Ran implements TestExecutionListener {
        private final Map<String, TestExecutionResult> results = new LinkedHashMap<>();
        private final Map<String, TestSource> sources = new TreeMap<>();
        private final Map<String, String> ids = new TreeMap<>();
        private final List<String> broken = new ArrayList<>();

        @Override
        public void executionFinished(TestIdentifier id, TestExecutionResult result) {
            if (id.isTest()) {
                results.put(id.getDisplayName(), result);
                ids.put(id.getDisplayName(), id.getUniqueId());
                id.getSource().ifPresent(s -> sources.put(id.getDisplayName(), s));
            } else if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                broken.add(id.getUniqueId());
            }
        }

        String message(String test) {
            return results.get(test).getThrowable().orElseThrow().getMessage();
        }

        boolean passed(String test) {
            return results.get(test).getStatus() == TestExecutionResult.Status.SUCCESSFUL;
        }
    }

    private static Ran run(DiscoverySelector... selectors) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
                .filters(EngineFilter.includeEngines(TheoryTestEngine.ID))
                .build();
        Launcher launcher = LauncherFactory.create();
        Ran ran = new Ran();
        launcher.execute(request, ran);
        return ran;
    }

    @Test
    void everyTheoremIsATestOfItsOwnAndNoneEndsAnother() {
        Ran ran = run(selectClass(Mixed.class));
        assertThat(ran.broken).isEmpty();
        assertThat(ran.results.keySet())
                .containsExactly(
                        FOLDER + "mixed/wrong.md",
                        "good/proved",
                        "good/refuted",
                        "red/false",
                        "red/refused",
                        "red/also-good",
                        "wrong/readable");
        assertThat(ran.results.keySet().stream().filter(ran::passed))
                .containsExactly("good/proved", "good/refuted", "red/also-good", "wrong/readable");
    }

    @Test
    void aFailureSaysWhereAndWhy() {
        Ran ran = run(selectClass(Mixed.class));
        assertThat(ran.message("red/false"))
                .startsWith(
                        FOLDER + "mixed/red.md:5:1: error: red/false is refuted, expected: proved 4; A^2 > M fails at")
                .contains("theorem false");
        assertThat(ran.message("red/refused"))
                .contains("mixed/red.md:8:1: error: red/refused is undecided")
                .contains("mixed/red.md:11:5: error: step 1 of red/refused by positivity is refused: ");
        assertThat(ran.message(FOLDER + "mixed/wrong.md"))
                .startsWith(FOLDER + "mixed/wrong.md:6:13: error: ")
                .contains("claim A + > M");
        FileSource place = (FileSource) ran.sources.get("red/refused");
        assertThat(place.getFile()).hasName("red.md");
        assertThat(place.getPosition().orElseThrow().getLine()).isEqualTo(8);
        StackTraceElement line =
                ran.results.get("red/false").getThrowable().orElseThrow().getStackTrace()[0];
        assertThat(line.toString()).contains("red.md:5");
    }

    @Test
    void oneTheoremCanBeSelected() {
        String id = run(selectClass(Mixed.class)).ids.get("red/also-good");
        assertThat(run(selectUniqueId(id)).results.keySet()).containsExactly("red/also-good");
        String errors = run(selectClass(Mixed.class)).ids.get(FOLDER + "mixed/wrong.md");
        assertThat(run(selectUniqueId(errors)).results.keySet()).containsExactly(FOLDER + "mixed/wrong.md");
        Ran absent = run(selectUniqueId(id.replace("also-good", "absent")));
        assertThat(absent.results).isEmpty();
        assertThat(absent.broken).as("the platform says that it is not there").hasSize(1);
    }

    @Test
    void whatIsNotThereIsAFailingTest() {
        Ran absent = run(selectClass(Absent.class));
        assertThat(absent.message("theory files")).isEqualTo("there is no file or folder '" + FOLDER + "absent.md'");
        assertThat(absent.passed("good/proved")).isTrue();
        assertThat(run(selectClass(Empty.class)).message("theory files"))
                .startsWith("there is no theory file below " + FOLDER + "empty, seen from /");
        assertThat(run(selectClass(WithoutEffort.class)).message("theory files"))
                .contains("an effort from 1 to");
    }

    @Test
    void classesWithoutTheAnnotationAreNotOurs() {
        assertThat(run(selectClass(TheoryTestEngineTest.class)).results).isEmpty();
        TestPlan plan = LauncherFactory.create()
                .discover(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectPackage("org.majorant.testkit.junit"))
                        .filters(EngineFilter.includeEngines(TheoryTestEngine.ID))
                        .build());
        assertThat(plan.countTestIdentifiers(t -> t.getDisplayName().equals("red/also-good")))
                .isEqualTo(1);
    }

    /** As Gradle calls the launcher: classes alone, and a report by the class that stands above each test. */
    @Test
    void everyTestStandsBelowItsClass() {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Mixed.class), selectClass(TheoryTestEngineTest.class), selectClass(Empty.class))
                .filters(EngineFilter.excludeEngines("junit-vintage"))
                .build();
        Map<String, List<String>> classes = new TreeMap<>();
        LauncherFactory.create().discover(request).accept(new TestPlan.Visitor() {
            private final List<TestIdentifier> above = new ArrayList<>();

            @Override
            public void preVisitContainer(TestIdentifier container) {
                above.add(container);
            }

            @Override
            public void postVisitContainer(TestIdentifier container) {
                above.remove(above.size() - 1);
            }

            @Override
            public void visit(TestIdentifier id) {
                if (id.isTest() && id.getUniqueIdObject().getEngineId().equals(Optional.of(TheoryTestEngine.ID))) {
                    classes.put(
                            id.getDisplayName(),
                            above.stream()
                                    .flatMap(a -> a.getSource().stream())
                                    .filter(ClassSource.class::isInstance)
                                    .map(a -> ((ClassSource) a).getClassName())
                                    .toList());
                }
            }
        });
        assertThat(classes)
                .hasSize(8)
                .containsEntry("red/false", List.of(Mixed.class.getName()))
                .containsEntry(FOLDER + "mixed/wrong.md", List.of(Mixed.class.getName()))
                .containsEntry("theory files", List.of(Empty.class.getName()));
    }

    /** The verdicts are those of {@code check}: the theorems that rest on Coq's record and on stored runs are as expected, too. */
    @Test
    void theoriesOfThisProjectPass() throws Exception {
        Ran ran = run(selectClass(Proofs.class));
        assertThat(ran.results.keySet().stream().filter(t -> !ran.passed(t))).isEmpty();
        assertThat(ran.results.keySet())
                .containsAll(TheorySupport.proofs().stream()
                        .filter(t -> t.file().name().endsWith("simulated/laws.md"))
                        .flatMap(t -> t.theorems().stream().map(x -> t.id() + "/" + x.id()))
                        .toList());
    }
}
