package org.majorant.theorem;

/** One method for each kind of {@link Formula}. */
public interface FormulaVisitor<R> {
    R comparison(Formula.Comparison f);

    R asymptotic(Formula.Asymptotic f);

    R rootCount(Formula.RootCount f);

    R monotone(Formula.Monotone f);

    R reported(Formula.Reported f);

    R piece(Formula.Piece f);

    R joined(Formula.Joined f);

    R quantified(Formula.Quantified f);

    R words(Formula.Words f);
}
