/**
 * For users' own property tests with jqwik: generators of laws, budgets, parameters and boxes, and ready properties that a bound of the excess
 * risk should have. Values are doubles, drawn log-uniformly with simple rationals mixed in, which is also what they shrink to. jqwik is an optional
 * dependency: nothing else of the library needs it.
 */
package org.majorant.testkit;
