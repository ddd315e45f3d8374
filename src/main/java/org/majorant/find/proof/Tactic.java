package org.majorant.find.proof;

import java.util.List;

/** Ways to a goal, those first that are likelier to be short. What they say is believed by nobody before it is checked. */
@FunctionalInterface
interface Tactic {
    List<Plan> plans(Goal goal);
}
