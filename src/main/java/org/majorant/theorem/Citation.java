package org.majorant.theorem;

/**
 * A reference to the literature.
 *
 * @param key the key in {@code references.bib}
 * @param where the place in the source, such as {@code eq. (6.4)}; empty for the whole
 */
public record Citation(String key, String where) {
    @Override
    public String toString() {
        return where.isEmpty() ? key : key + ", " + where;
    }
}
