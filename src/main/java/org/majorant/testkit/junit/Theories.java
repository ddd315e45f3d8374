package org.majorant.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/**
 * Makes a test of every theorem of theory files: it passes when the verdict is the one that its file expects.
 *
 * <pre>{@code
 * @Theories("proofs")
 * class ProofsTest {}
 * }</pre>
 *
 * <p>The class may be empty, and must not be abstract. A file with errors is one failing test; its theorems without errors are tests all the same.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Testable
public @interface Theories {
    /** Files and folders, seen from the folder in which the tests run: with Maven and Gradle that of the project. */
    String[] value() default "proofs";

    /**
     * How much work a theorem may cost, in per cent of the usual budget, from 1 to 100 000. It is counted, and a clock strikes where it does
     * not end all the same, so that every test does.
     */
    int effort() default 100;
}
