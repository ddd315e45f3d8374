package org.majorant.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What stands in the archive of a release beside the program, and what a build that depends on Majorant adds only if it uses it. A command
 * asks for it before it does anything else.
 */
enum OptionalLibrary {
    ALGEBRA(
            "computer algebra",
            "org/matheclipse/core/expression/F.class",
            "org.matheclipse:matheclipse-core",
            "org.apache.logging.log4j:log4j-to-slf4j",
            "org.slf4j:slf4j-nop"),
    PICTURES("the library of pictures", "org/knowm/xchart/XYChart.class", "org.knowm.xchart:xchart"),
    EDITORS(
            "the protocol of editors",
            "org/eclipse/lsp4j/launch/LSPLauncher.class",
            "org.eclipse.lsp4j:org.eclipse.lsp4j");

    private final String what;
    private final String file;
    private final String[] artifacts;

    OptionalLibrary(String what, String file, String... artifacts) {
        this.what = what;
        this.file = file;
        this.artifacts = artifacts;
    }

    /** @throws OpenQuestionException when it is not on the class path: says what to add */
    void require() {
        // As a file, not as a class: nothing of it is loaded.
        if (OptionalLibrary.class.getClassLoader().getResource(file) == null) {
            throw OpenQuestionException.failed(
                    what + " is not on the class path",
                    "add "
                            + Arrays.stream(artifacts)
                                    .map(a -> a + ":" + Version.of(a))
                                    .collect(Collectors.joining(", "))
                            + ", or take the archive of a release");
        }
    }
}
