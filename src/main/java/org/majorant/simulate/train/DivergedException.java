package org.majorant.simulate.train;

/** The loss of a run grew out of bounds. */
public final class DivergedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int step;
    private final double loss;

    /** @param loss the last loss that was finite */
    public DivergedException(int step, double loss) {
        super("diverged at step " + step + " with loss " + loss);
        this.step = step;
        this.loss = loss;
    }

    public int step() {
        return step;
    }

    public double loss() {
        return loss;
    }
}
