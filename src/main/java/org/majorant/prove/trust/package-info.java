/**
 * What a proof rests on, as data.
 */
package org.majorant.prove.trust;
