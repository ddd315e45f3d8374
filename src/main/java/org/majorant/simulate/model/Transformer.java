package org.majorant.simulate.model;

import org.majorant.simulate.random.Stream;

/**
 * A sequence-to-sequence transformer: embedding and positions, layers of softmax attention and MLP with residuals, optional
 * LayerNorm, linear read-out.
 */
public final class Transformer implements Model {
    private final Shape shape;
    private final Layout layout;
    private final Arithmetic arithmetic;

    /** With the canonical arithmetic. */
    public Transformer(Shape shape) {
        this(shape, Arithmetic.SCALAR);
    }

    /** @throws ArithmeticException when the parameters do not fit into one array */
    public Transformer(Shape shape, Arithmetic arithmetic) {
        this.shape = shape;
        this.arithmetic = arithmetic;
        layout = new Layout(shape);
    }

    public Shape shape() {
        return shape;
    }

    @Override
    public int outputs() {
        return shape.outputs();
    }

    @Override
    public int parameters() {
        return layout.size();
    }

    @Override
    public int width() {
        return shape.width();
    }

    @Override
    public double[] initial(Stream stream) {
        double[] theta = new double[layout.size()];
        for (Layout.Block b : layout.all) {
            for (int i = 0; i < b.rows() * b.columns(); i++) {
                theta[b.offset() + i] = b.deviation() == 0 ? b.mean() : b.mean() + b.deviation() * stream.normal();
            }
        }
        return theta;
    }

    @Override
    public Pass pass() {
        return new TransformerPass(shape, layout, arithmetic.rows());
    }

    /** Two operations a product of the forward pass, and twice as many backward. */
    @Override
    public double flopPerExample() {
        double n = shape.length();
        double d = shape.width();
        double layer = n * d * 4 * d + 2 * n * n * d + 2 * n * d * shape.hidden();
        double embedding = shape.tokens() ? 0 : n * d * shape.inputSize();
        return 6 * (embedding + shape.layers() * layer + (double) shape.read() * d * shape.outputSize());
    }

    @Override
    public long passDoubles() {
        long n = shape.length();
        long d = shape.width();
        long head = 9 * n * d / shape.heads() + 3 * d / shape.heads() * n + 2 * n * n;
        long layer = 6 * n * d + 8 * n * d + 2 * n * shape.hidden() + shape.heads() * head + 2 * n * d;
        return 4L * layout.size() + shape.layers() * layer + 4 * n * d + n * shape.inputSize() + 4L * outputs();
    }
}
