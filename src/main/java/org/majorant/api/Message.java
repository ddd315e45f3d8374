package org.majorant.api;

/**
 * Something that is not as it should be.
 *
 * @param error whether it is an error, and not a warning
 * @param code what kind of thing, one of the codes of the JSON contract such as {@code not-as-expected}
 * @param file the file or argument in which it stands; empty for what has no place
 * @param line its line, from 1; 0 for what has no place
 * @param column its column, from 1; 0 for what has no place
 * @param text the cause
 * @param hint what to do; empty for none
 */
public record Message(boolean error, String code, String file, int line, int column, String text, String hint) {
    /** {@code file:line:column: text}. */
    @Override
    public String toString() {
        return file.isEmpty() ? text : file + ":" + line + ":" + column + ": " + text;
    }
}
