package org.majorant.theorem;

import java.util.List;
import java.util.Map;

/**
 * A source, as {@code references.bib} describes it.
 *
 * @param key the key that citations use
 * @param type {@code article}, {@code misc} …, in lower case
 * @param fields the fields by their names in lower case, values as plain text
 * @param authors the names of the authors as plain text, the given name first; {@code others} last where there are more
 */
public record BibEntry(String key, String type, Map<String, String> fields, List<String> authors) {
    public BibEntry {
        fields = Map.copyOf(fields);
        authors = List.copyOf(authors);
    }

    /** The field's text; empty where it is missing. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
