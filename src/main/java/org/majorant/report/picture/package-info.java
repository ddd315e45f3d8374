/**
 * Pictures as SVG and PNG: risk curves on logarithmic axes, spectra with their precision line.
 *
 * <p>XChart may be used here alone. Pictures differ between machines by their fonts: no test compares their bytes.
 */
package org.majorant.report.picture;
