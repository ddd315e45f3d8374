/**
 * The library: what a Java program may call. Everything else of the program may change without notice.
 *
 * <p>A {@link org.majorant.api.Majorant} answers what the commands answer, as immutable values of this package. It never prints and
 * never ends the JVM. Each answer is the JSON of the command, read into types, so that library and command line cannot differ.
 */
package org.majorant.api;
