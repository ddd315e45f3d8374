/**
 * The independent re-checker of certificates: it shares no code with the search that made them, uses nothing but {@code
 * java.*}, and is meant to be read in one sitting. Slow and simple; it accepts or rejects, and never throws.
 */
package org.majorant.certificate;
