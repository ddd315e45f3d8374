/**
 * The door of the trusted wing: a written proof is checked here, and nowhere else.
 *
 * <p>All that a wrong "proved" can come from lies in this package and in those below it: the rules, the normal form, the orders
 * of growth, the boxes. Searches, computer algebra, the simulator and the printers lie beyond a wall that a test keeps.
 */
package org.majorant.prove;
