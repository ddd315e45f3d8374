package org.majorant.prove;

import java.util.List;

/**
 * A stored word of Coq on a statement.
 *
 * @param statement the hash of the spelled statement that was accepted
 * @param floats whether the proof computes with Coq's primitive floats
 * @param from theorems of the Coq library that the proof uses
 */
public record CoqRecord(String statement, boolean floats, List<String> from) {
    public CoqRecord {
        from = List.copyOf(from);
    }
}
