/**
 * How results are shown: the ledger on the terminal and as JSON, and LaTeX.
 *
 * <p>Everything here formats; nothing decides. Jackson and XChart may be used here alone.
 */
package org.majorant.report;
