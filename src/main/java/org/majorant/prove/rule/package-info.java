/**
 * The rules that re-check a written step. Level 4 comes from here alone.
 *
 * <p>A rule is a class: {@link org.majorant.prove.rule.Rule}. It states its side conditions in its javadoc and
 * discharges every one by the normal form under the hypotheses and the steps before; a step that it cannot accept it refuses
 * with the reason. Nothing found by search, and nothing that computer algebra says, may enter.
 */
package org.majorant.prove.rule;
