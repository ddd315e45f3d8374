/**
 * Orders of growth and limits over all functions made of exponentials, logarithms, powers and Lambert W: multiseries over a
 * basis that grows as functions ask for it (Gruntz 1996; Richardson, Salvy, Shackell and van der Hoeven 1996). It finds; the
 * rules of written proofs do not use it.
 */
package org.majorant.find.multiseries;
