package org.majorant.verdict;

/** How far a verdict reaches, weakest first. A report never words a lower one as a higher one. */
public enum Level {
    /** Nothing was tried. */
    STATED("stated"),
    /** Held on seeded random draws, each decided for certain; none refuted. */
    SAMPLED("sampled"),
    /** The simulator's runs stayed within the bound, with constants stated. */
    SIMULATED("simulated"),
    /** Holds on a closed box of parameters, by outward-rounded arithmetic. */
    ENCLOSED("enclosed"),
    /** Every step of the written proof re-checked by the program's own rules, for all parameter values. */
    DERIVED("derived"),
    /** Accepted by Coq, with only the standard axioms of the reals. */
    MACHINE_CHECKED("machine-checked");

    private final String text;

    Level(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
