/**
 * Reads theory files: Markdown, whose fenced {@code claim} blocks hold the theory language of {@code docs/format.md}.
 *
 * <p>{@link org.majorant.read.TheoryReader} is the way in. Every error of a file is reported at once; reading never throws on
 * bad input and never recurses deeper than a fixed bound. commonmark may be used here and nowhere else.
 */
package org.majorant.read;
