/**
 * A warm engine: texts in, what is wrong with them at once, verdicts theorem by theorem afterwards. Files are kept read, and results are
 * kept by all that they depend on, so that a change costs what it touches. Editors, tools for language models and {@code check --watch}
 * sit on it; nothing of it prints, and no protocol is known here.
 */
@NullMarked
package org.majorant.engine;

import org.jspecify.annotations.NullMarked;
