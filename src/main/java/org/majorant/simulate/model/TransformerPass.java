package org.majorant.simulate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The working memory of one transformer; reads from top to bottom as the network does. */
final class TransformerPass implements Pass {
    private final int n;
    private final int d;
    private final int read;
    private final int classes;
    private final List<Weight> weights = new ArrayList<>();
    private final Embedding embedding;
    private final List<Layer> layers = new ArrayList<>();
    private final Optional<Norm> norm;
    private final Linear readOut;

    /** (n,d): the embedded input, and gradients or tangents of the stream. */
    private final double[][] start;

    private final double[][] change;
    private final double[][] normed;
    private final double[][] inner;
    /** (read,classes): outputs by rows, and as one vector. */
    private final double[][] rows;

    private final double[] output;

    TransformerPass(Shape shape, Layout layout, Rows arithmetic) {
        n = shape.length();
        d = shape.width();
        read = shape.read();
        classes = shape.outputSize();
        embedding = new Embedding(weight(layout.embedding), weight(layout.positions), shape.tokens(), n, arithmetic);
        for (Layout.LayerBlocks b : layout.layers) {
            layers.add(new Layer(
                    norm(b.norm1()),
                    new Attention(weight(b.qkv()), weight(b.out()), shape.heads(), shape.causal(), n, arithmetic),
                    norm(b.norm2()),
                    new Mlp(weight(b.up()), weight(b.down()), n, arithmetic),
                    n,
                    d));
        }
        norm = norm(layout.finalNorm);
        readOut = new Linear(weight(layout.readOut), arithmetic);
        start = new double[n][d];
        change = new double[n][d];
        normed = new double[n][d];
        inner = new double[n][d];
        rows = new double[read][classes];
        output = new double[read * classes];
    }

    private Weight weight(Layout.Block block) {
        Weight w = new Weight(block);
        weights.add(w);
        return w;
    }

    private Optional<Norm> norm(List<Layout.Block> blocks) {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Norm(weight(blocks.get(0)), weight(blocks.get(1)), n));
    }

    @Override
    public void load(double[] theta) {
        weights.forEach(w -> w.load(theta));
    }

    @Override
    public void direct(double[] direction) {
        weights.forEach(w -> w.direct(direction));
    }

    @Override
    public void drain(double[] gradient) {
        weights.forEach(w -> w.drain(gradient));
    }

    @Override
    public double[] forward(double[] example) {
        embedding.forward(example, start, n); // -> (n,d)
        double[][] x = start;
        for (Layer layer : layers) {
            x = layer.forward(x, n); // (n,d) -> (n,d)
        }
        double[][] last = x;
        norm.ifPresent(f -> f.forward(last, normed, n));
        readOut.forward(tail(norm.isPresent() ? normed : x), rows, read); // (read,d) -> (read,classes)
        return flat();
    }

    @Override
    public void backward(double[] dOut) {
        for (int i = 0; i < read; i++) {
            System.arraycopy(dOut, i * classes, rows[i], 0, classes);
        }
        Products.clear(change, n, d);
        if (norm.isPresent()) {
            Products.clear(inner, n, d);
            readOut.backward(rows, tail(inner), read);
            norm.get().backward(inner, change, n);
        } else {
            readOut.backward(rows, tail(change), read);
        }
        for (int l = layers.size() - 1; l >= 0; l--) {
            layers.get(l).backward(change, n);
        }
        embedding.backward(change, n);
    }

    @Override
    public double[] tangent() {
        embedding.tangent(change, n);
        for (Layer layer : layers) {
            layer.tangent(change, n);
        }
        norm.ifPresent(f -> f.tangent(change, inner, n));
        readOut.tangent(tail(norm.isPresent() ? inner : change), rows, read);
        return flat();
    }

    /** The rows whose output is read: all, or the last. */
    private double[][] tail(double[][] x) {
        return read == n ? x : new double[][] {x[n - 1]};
    }

    private double[] flat() {
        for (int i = 0; i < read; i++) {
            System.arraycopy(rows[i], 0, output, i * classes, classes);
        }
        return output;
    }
}
