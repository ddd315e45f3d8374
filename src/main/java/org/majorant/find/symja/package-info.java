/**
 * The port to computer algebra. Symja finds; it never decides: every answer that leaves this package has been re-checked
 * with our own arithmetic, and says how.
 *
 * <p>Symja may be used here alone, and no type of it appears outside. It is loaded at the first question and not before, so
 * that a command that needs no algebra does not pay for it. Its parser, its numbers, its decisions ({@code Equal},
 * {@code Reduce}, {@code Limit} …) and its printers may not enter. What was found wrong with it:
 * {@code docs/decisions/0300-symja.md}.
 */
package org.majorant.find.symja;
