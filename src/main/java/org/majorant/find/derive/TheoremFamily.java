package org.majorant.find.derive;

import java.util.List;

/** Theorems of one kind that hold of a law. */
interface TheoremFamily {
    /** The theorems, in an order in which each uses those before it alone. */
    List<TheoremText> theorems();
}
