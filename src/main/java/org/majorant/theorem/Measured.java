package org.majorant.theorem;

import java.util.Arrays;
import java.util.Optional;
import org.majorant.expr.Domain;
import org.majorant.expr.Expr;

/** What a simulated check can bind a symbol to: quantities that a run measures, at a point of its curve or as a whole. */
public enum Measured {
    // spotless:off
    SIZE("size", "the theory's M: width or parameters, as the specification says"),
    WIDTH("width", "of the network"),
    PARAMETERS("parameters", "of the network"),
    DATA("data", "the theory's N: size of the finite data, or online the examples seen"),
    TRAINING("training", "the theory's T: steps of SGD, or time of a flow"),
    STEP("step", "steps taken"),
    TIME("time", "sum of the step sizes"),
    EXAMPLES("examples", "training examples that went through the network"),
    COMPUTE("compute", "M^p N^q T^r"),
    FLOP("flop", "floating-point operations of the training's products"),
    EXCESS("excess", "mean excess risk"),
    LOSS("loss", "training loss"),
    DISTANCE("distance", "of the parameters from the start"),
    PATH("path", "length of the way from the start"),
    LAMBDA_MIN("lambda_min", "least eigenvalue of the kernel; 0 where it is below its precision line"),
    LAMBDA_MAX("lambda_max", "largest eigenvalue of the kernel"),
    DRIFT("drift", "relative change of the kernel since the start, Frobenius norm"),
    OPERATOR_DRIFT("operator_drift", "change of the kernel since the start, operator norm"),
    IRREDUCIBLE("irreducible", "risk of the best predictor"),
    NOISE("noise", "standard deviation of the label noise"),
    STEP_SIZE("step_size", "the specification's step"),
    BATCH("batch", "sequences a step"),
    HALVING("halving", "the step at which half of the step size is left; 0 for a constant step"),
    EXCESS_START("excess_start", "excess risk at the start of the run"),
    LOSS_START("loss_start", "training loss at the start of the run"),
    LAMBDA_START("lambda_start", "lambda_min at the start of the run"),
    LAMBDA_TOP("lambda_top", "largest lambda_max along the run"),
    LIPSCHITZ("lipschitz", "largest operator_drift/distance along the run");
    // spotless:on

    private final String text;
    private final String meaning;

    Measured(String text, String meaning) {
        this.text = text;
        this.meaning = meaning;
    }

    /** Its name in theory files. */
    public String text() {
        return text;
    }

    public String meaning() {
        return meaning;
    }

    /** The symbol that stands for it in the value of a binding. */
    public Expr.Sym symbol() {
        return Expr.sym("measured." + text, Domain.NON_NEGATIVE);
    }

    public static Optional<Measured> named(String text) {
        return Arrays.stream(values()).filter(m -> m.text.equals(text)).findFirst();
    }
}
