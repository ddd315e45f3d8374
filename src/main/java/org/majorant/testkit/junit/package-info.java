/**
 * Theorems as tests of the JUnit Platform: a class with the annotation {@link org.majorant.testkit.junit.Theories} has a container
 * for each theory and a test for each theorem. The engine is found by the platform's launcher, and so by Maven's Surefire, by
 * Gradle and by editors. The platform is an optional dependency: nothing else of the library needs it.
 */
package org.majorant.testkit.junit;
