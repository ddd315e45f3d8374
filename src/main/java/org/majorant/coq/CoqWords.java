package org.majorant.coq;

import java.util.Set;

/** Words that a definition in a file of goals cannot be called: those of Coq, and those that exported statements speak of. */
final class CoqWords {
    static final Set<String> TAKEN = Set.of(("Axiom CoFixpoint Definition Fixpoint Hypothesis Parameter Prop SProp Set"
                    + " Theorem Type Variable Lemma Example Require Import Export Open Section Module End Check Compute"
                    + " as at by cofix do else end exists exists2 fix for forall fun if in is let match mod of return then"
                    + " using where with R Z N nat bool unit list True False and or not iff eq le lt ge gt INR IZR Rle Rlt"
                    + " Rge Rgt Rplus Rminus Rmult Rdiv Rinv Ropp Rabs Rmin Rmax Rpower Rsqr exp ln sqrt pow powerRZ PI"
                    + " sin cos Derive is_derive ex_derive continuous continuity is_lim Rbar Rbar_lt p_infty m_infty"
                    + " Finite sum_f sum_n sum_f_R0 filterlim locally Rbar_locally is_glb Glb_Rbar W0 Wm1 wexp"
                    + " has_power power infimum slope_is has_slope towards big_o omega_of theta little_o equivalent")
            .split(" "));

    private CoqWords() {}
}
