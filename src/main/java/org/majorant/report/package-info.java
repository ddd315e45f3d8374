/**
 * How results are shown: the ledger on the terminal and as JSON, and LaTeX.
 *
 * <p>Everything here formats; nothing decides. Jackson may be used here alone.
 */
package org.majorant.report;
