/**
 * Source files, spans and diagnostics: what every message about a place in a file is made of.
 *
 * <p>The lowest layer. It knows nothing of expressions or theorems, and no outside library may enter.
 */
package org.majorant.text;
