/**
 * What can be said of a theorem: the verdict, its level, and the witness that carries a refutation.
 */
package org.majorant.verdict;
