package org.majorant.theorem;

import java.util.Locale;

/** Where a statement comes from. A reading is never shown as the source's. */
public enum Mark {
    /** A source says it in these words or with this number. */
    CLAIMED,
    /** It follows from assumptions written down here. */
    DERIVED,
    /** Our choice of a formula where the source gives only words. */
    READING;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
