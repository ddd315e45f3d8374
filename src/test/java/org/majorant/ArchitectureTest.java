package org.majorant;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The layers of the house, outside libraries included, and what no code of it may do.
 *
 * <p>The table is the one of the architecture page: a layer may use the layers named and what those may use. A layer
 * that is still empty passes.
 */
@Tag("slow")
class ArchitectureTest {
    private static final String BASE = "org.majorant";

    private static final String COMMONS_NUMBERS = "org.apache.commons.numbers..";
    private static final String COMMONS_RNG = "org.apache.commons.rng..";
    private static final String VECTOR = "jdk.incubator.vector..";

    /** A layer with the layers it names and the outside libraries that it alone, among these lines, may touch. */
    private record Layer(String name, List<String> uses, List<String> libraries) {}

    private static final Map<String, Layer> LAYERS = new LinkedHashMap<>();

    private static void layer(String name, List<String> uses, String... libraries) {
        LAYERS.put(name, new Layer(name, uses, List.of(libraries)));
    }

    static {
        layer("text", List.of());
        layer("number.work", List.of());
        layer("number.ball", List.of(), COMMONS_NUMBERS);
        layer("number.lambert", List.of(), COMMONS_NUMBERS);
        layer("number.interval", List.of("number.ball", "number.lambert"), COMMONS_NUMBERS);
        layer("expr", List.of("text"), COMMONS_NUMBERS);
        layer("expr.eval", List.of("expr", "number.ball", "number.lambert", "number.work"));
        layer("theorem", List.of("expr"));
        layer("read", List.of("theorem"), "org.commonmark..");
        layer("prove.trust", List.of());
        layer("prove.normal", List.of("expr.eval", "prove.trust"));
        layer("prove.order", List.of("prove.normal"));
        layer("prove.box", List.of("expr.eval", "number.interval"));
        layer("prove.rule", List.of("theorem", "prove.order", "prove.box"));
        layer("prove", List.of("prove.rule"));
        layer("certificate", List.of());
        layer("find", List.of("prove.order"));
        layer("find.multiseries", List.of("prove.order"));
        layer("find.proof", List.of("theorem", "find", "judge.search"));
        layer("find.symja", List.of("prove.normal"), "org.matheclipse..");
        layer("find.derive", List.of("find", "find.symja", "read", "prove", "judge.search"));
        layer("find.simplify", List.of("find", "find.symja"));
        layer("find.solve", List.of("find", "find.symja", "find.multiseries", "judge.search"));
        layer("simulate", List.of("text", "number.work"), "org.hipparchus..", "org.ejml..", COMMONS_RNG, VECTOR);
        layer("fit", List.of("expr.eval", "simulate"), "org.hipparchus..", COMMONS_NUMBERS);
        layer("coq", List.of("prove", "find", "certificate"));
        layer("verdict", List.of("prove"));
        layer("judge.search", List.of("verdict", "prove.rule"));
        layer("judge.box", List.of("judge.search", "prove.box"));
        layer("judge.runs", List.of("theorem", "expr.eval", "simulate"), "org.hipparchus..", COMMONS_NUMBERS);
        layer("judge", List.of("prove", "coq", "judge.box", "judge.runs"));
        layer("compare", List.of("judge.search", "prove.rule"));
        layer("report.latex", List.of("judge"));
        layer(
                "report.picture",
                List.of("judge", "compare"),
                "org.knowm.xchart..",
                "de.erichseifert.vectorgraphics2d..");
        layer("report.html", List.of("report"), "org.commonmark..");
        layer("report.regime", List.of("report.html"));
        layer("report", List.of("judge", "compare", "report.latex"), "com.fasterxml.jackson..");
        layer("engine", List.of("read", "report", "find.proof"));
        layer("testkit.junit", List.of("engine"), "org.junit.platform..", "org.opentest4j..");
        layer(
                "cli",
                List.of(
                        "read",
                        "report.html",
                        "report.regime",
                        "report.picture",
                        "engine",
                        "fit",
                        "serve.lsp",
                        "find.symja",
                        "find.proof",
                        "find.multiseries",
                        "find.derive",
                        "find.simplify",
                        "find.solve"),
                "picocli..");
        layer("api", List.of("cli"), "com.fasterxml.jackson..");
        layer("testkit", List.of("engine"), "net.jqwik..", "org.opentest4j..");
        layer("serve.tools", List.of("engine", "api"));
        layer(
                "serve.mcp",
                List.of("serve.tools"),
                "com.fasterxml.jackson..",
                "io.modelcontextprotocol..",
                "reactor.core..");
        layer("serve.lsp", List.of("engine", "report.html"), "org.eclipse.lsp4j..", "com.google.gson..");
    }

    /** What a wrong "proved" can come from; nothing of it may use a search, computer algebra, the simulator or a printer. */
    private static final List<String> TRUSTED =
            List.of("prove", "prove.trust", "prove.rule", "prove.normal", "prove.order", "prove.box");

    private static final List<String> BEYOND_THE_WALL = List.of(
            "find",
            "find.symja",
            "find.multiseries",
            "simulate",
            "fit",
            "coq",
            "verdict",
            "judge",
            "compare",
            "report",
            "testkit",
            "testkit.junit",
            "engine",
            "cli",
            "serve.lsp",
            "serve.tools",
            "serve.mcp");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages(BASE);

    @TestFactory
    List<DynamicTest> aLayerUsesOnlyWhatTheTableNames() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Layer layer : LAYERS.values()) {
            tests.add(dynamicTest(
                    layer.name(),
                    () -> classes()
                            .that()
                            .resideInAPackage(inside(layer.name()))
                            .should()
                            .onlyDependOnClassesThat()
                            .resideInAnyPackage(allowed(layer))
                            .allowEmptyShould(true)
                            .check(MAIN)));
        }
        return tests;
    }

    /** It is loaded by name, where the JVM has the module; any other class that named the module would fail without it. */
    @Test
    void theVectorArithmeticAloneNeedsItsModule() {
        classes()
                .that()
                .doNotHaveFullyQualifiedName(BASE + ".simulate.model.VectorRows")
                .and()
                .doNotHaveFullyQualifiedName(BASE + ".simulate.model.VectorProducts")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage(VECTOR)
                .check(MAIN);
        assertThat(MAIN.contain(BASE + ".simulate.model.VectorRows")).isTrue();
    }

    /** The exact numbers of commons-numbers pass between layers as values, so who may use expr may name them. */
    private static String[] allowed(Layer layer) {
        Set<String> packages = new LinkedHashSet<>();
        packages.add("java..");
        packages.addAll(layer.libraries());
        Set<String> below = new LinkedHashSet<>();
        close(layer.name(), below);
        for (String name : below) {
            packages.add(inside(name));
        }
        if (below.contains("expr")) {
            packages.add(COMMONS_NUMBERS);
        }
        if (!layer.name().equals("certificate")) {
            packages.add("org.jspecify.annotations..");
        }
        return packages.toArray(new String[0]);
    }

    private static void close(String name, Set<String> into) {
        if (into.add(name)) {
            for (String used : LAYERS.get(name).uses()) {
                close(used, into);
            }
        }
    }

    /** A layer that has others below it is its own package; any other is a package with all below it. */
    private static String inside(String layer) {
        boolean hasOthers = LAYERS.keySet().stream().anyMatch(other -> other.startsWith(layer + "."));
        return BASE + "." + layer + (hasOthers ? "" : "..");
    }

    @Test
    void theTrustedWingHasAWall() {
        String[] beyond =
                BEYOND_THE_WALL.stream().map(l -> BASE + "." + l + "..").toArray(String[]::new);
        String[] trusted = TRUSTED.stream().map(ArchitectureTest::inside).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(trusted)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(beyond)
                .check(MAIN);
    }

    /** A reader who meets a name must not have to ask which of two classes it is. */
    @Test
    void noTwoClassesShareASimpleName() {
        Map<String, String> seen = new LinkedHashMap<>();
        List<String> pairs = new ArrayList<>();
        for (JavaClass c : MAIN) {
            boolean topLevel = !c.getName().contains("$") && !c.getSimpleName().equals("package-info");
            // The library calls things by the words of the field, as the inside does, and shows nothing of the inside.
            topLevel &= !c.getPackageName().equals(BASE + ".api");
            String other = topLevel ? seen.put(c.getSimpleName(), c.getName()) : null;
            if (other != null) {
                pairs.add(other + " and " + c.getName());
            }
        }
        assertThat(pairs).isEmpty();
    }

    /** A program that uses the library sees its types and Java's, and nothing that may change. */
    @Test
    void theLibraryShowsNothingOfTheInside() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(BASE + ".api")
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .should(
                        new com.tngtech.archunit.lang.ArchCondition<com.tngtech.archunit.core.domain.JavaMethod>(
                                "name types of the library and of Java alone") {
                            @Override
                            public void check(
                                    com.tngtech.archunit.core.domain.JavaMethod m,
                                    com.tngtech.archunit.lang.ConditionEvents events) {
                                m.getAllInvolvedRawTypes().stream()
                                        .map(JavaClass::getBaseComponentType)
                                        .filter(t -> !t.isPrimitive())
                                        .filter(t -> !t.getPackageName().startsWith("java")
                                                && !t.getPackageName().equals(BASE + ".api"))
                                        .forEach(
                                                t -> events.add(com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                                        m, m.getFullName() + " names " + t.getName())));
                            }
                        })
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(BASE + ".api")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(MAIN);
    }

    @Test
    void noClassOfTheProgramIsNamedLikeATest() {
        classes()
                .that()
                .areTopLevelClasses()
                .should()
                .haveSimpleNameNotEndingWith("Test")
                .check(MAIN);
    }

    @Test
    void everyClassLivesInALayer() {
        String[] layers = LAYERS.keySet().stream().map(ArchitectureTest::inside).toArray(String[]::new);
        classes().should().resideInAnyPackage(layers).check(MAIN);
    }

    @Test
    void noGeneratorOfRandomNumbersWithoutASeedThatIsPrinted() {
        noClasses()
                .that()
                // jqwik hands it its own generator, and prints the seed of every property.
                .doNotHaveFullyQualifiedName(BASE + ".testkit.DrawnPoints")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(StrictMath.class, "random")
                .check(MAIN);
    }

    /** These functions of {@link Math} may differ by an ulp or two between machines; {@link StrictMath}'s may not. */
    private static final Set<String> INEXACT = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp", "expm1", "log",
            "log10", "log1p", "pow", "cbrt", "hypot");

    @Test
    void noFunctionWhoseResultDependsOnTheMachine() {
        DescribedPredicate<JavaMethodCall> inexact = describe("a transcendental function of java.lang.Math", call -> {
            MethodCallTarget target = call.getTarget();
            return target.getOwner().isEquivalentTo(Math.class) && INEXACT.contains(target.getName());
        });
        noClasses().should().callMethodWhere(inexact).check(MAIN);
    }

    @Test
    void onlyTheCommandLineEndsTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("cli"))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .allowEmptyShould(true)
                .check(MAIN);
    }

    /** Surefire runs classes named {@code *Test}; under any other name a property would silently not run. */
    @Test
    void classesWithTestsAreNamedTest() {
        methods()
                .that()
                .areMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable")
                .should()
                .beDeclaredInClassesThat(describe(
                        "are named *Test, or nested in one",
                        owner -> outermost(owner).getSimpleName().endsWith("Test")))
                .check(TESTS);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
