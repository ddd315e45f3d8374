package org.majorant.judge.runs;

import java.util.List;

/**
 * Runs of one specification that differ in their seed alone; a group of one where nothing is averaged.
 *
 * @param mean the mean of the runs, or the run
 * @param seeds their seeds, in the order of the members
 * @param members the runs
 */
record Group(Curve mean, List<String> seeds, List<Curve> members) {
    Group {
        seeds = List.copyOf(seeds);
        members = List.copyOf(members);
    }
}
