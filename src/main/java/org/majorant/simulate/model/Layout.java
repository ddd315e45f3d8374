package org.majorant.simulate.model;

import java.util.ArrayList;
import java.util.List;

/** Where each block of weights stands in the flat parameters of a transformer. */
final class Layout {
    /**
     * A block (rows,columns) in row order.
     *
     * @param scale factor in the forward pass
     * @param deviation standard deviation of the initial entries about {@code mean}
     */
    record Block(int offset, int rows, int columns, double scale, double mean, double deviation) {}

    /** The blocks of one layer; the norms are empty lists without LayerNorm. */
    record LayerBlocks(List<Block> norm1, Block qkv, Block out, List<Block> norm2, Block up, Block down) {}

    final Block embedding;
    final Block positions;
    final List<LayerBlocks> layers = new ArrayList<>();
    final List<Block> finalNorm;
    final Block readOut;
    final List<Block> all = new ArrayList<>();

    private final Shape shape;
    private int size;

    Layout(Shape shape) {
        this.shape = shape;
        int d = shape.width();
        // A token picks a row, so its fan-in is 1.
        embedding = matrix(shape.inputSize(), d, shape.tokens() ? 1 : shape.inputSize());
        positions = matrix(shape.length(), d, 1);
        for (int l = 0; l < shape.layers(); l++) {
            layers.add(new LayerBlocks(
                    norm(),
                    matrix(d, 3 * d, d),
                    matrix(d, d, d),
                    norm(),
                    matrix(d, shape.hidden(), d),
                    matrix(shape.hidden(), d, shape.hidden())));
        }
        finalNorm = norm();
        readOut = matrix(d, shape.outputSize(), d);
    }

    int size() {
        return size;
    }

    private Block matrix(int rows, int columns, int fanIn) {
        double factor = 1 / Math.sqrt(fanIn);
        boolean ntk = shape.parameterisation() == Parameterisation.NTK;
        return block(rows, columns, ntk ? factor : 1, 0, ntk ? 1 : factor);
    }

    /** Gain 1 and shift 0. */
    private List<Block> norm() {
        return shape.layerNorm()
                ? List.of(block(1, shape.width(), 1, 1, 0), block(1, shape.width(), 1, 0, 0))
                : List.of();
    }

    private Block block(int rows, int columns, double scale, double mean, double deviation) {
        Block b = new Block(size, rows, columns, scale, mean, deviation);
        size = Math.addExact(size, Math.multiplyExact(rows, columns));
        all.add(b);
        return b;
    }
}
