/** The count of the work that a question may cost. Nothing of the other packages may enter. */
@NullMarked
package org.majorant.number.work;

import org.jspecify.annotations.NullMarked;
