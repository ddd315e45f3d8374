package org.majorant.simulate.model;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.List;
import org.majorant.simulate.task.Example;

/** The same transformer in PyTorch, in double precision, through DJL; gradients are autograd's. */
final class Torch {
    private final org.majorant.simulate.model.Shape shape;
    private final Layout layout;
    private final NDManager manager;

    Torch(org.majorant.simulate.model.Shape shape, NDManager manager) {
        this.shape = shape;
        layout = new Layout(shape);
        this.manager = manager;
    }

    /** (1) of float64, with room for a gradient. */
    NDArray parameters(double[] theta) {
        NDArray a = manager.create(theta);
        a.setRequiresGradient(true);
        return a;
    }

    /**
     * An array that lives as long as the manager. DJL's operations on numbers free theirs at once, and what autograd kept of it
     * is then other memory: seen as losses that differ from run to run.
     */
    private NDArray constant(double x) {
        return manager.create(new double[] {x});
    }

    private NDArray block(NDArray theta, Layout.Block b) {
        return theta.get((long) b.offset() + ":" + (b.offset() + (long) b.rows() * b.columns()))
                .reshape(b.rows(), b.columns())
                .mul(constant(b.scale()));
    }

    /** (batch,n,inputs): vectors, or tokens as unit vectors. */
    NDArray inputs(List<Example> examples) {
        int n = shape.length();
        int k = shape.inputSize();
        double[] flat = new double[examples.size() * n * k];
        for (int e = 0; e < examples.size(); e++) {
            double[] x = examples.get(e).input();
            for (int i = 0; i < n; i++) {
                if (shape.tokens()) {
                    flat[(e * n + i) * k + (int) x[i]] = 1;
                } else {
                    System.arraycopy(x, i * k, flat, (e * n + i) * k, k);
                }
            }
        }
        return manager.create(flat, new Shape(examples.size(), n, k));
    }

    /** (batch,read,outputs): numbers, or classes as unit vectors. */
    NDArray targets(List<Example> examples, Loss loss) {
        int c = shape.outputSize();
        int r = shape.read();
        double[] flat = new double[examples.size() * r * c];
        for (int e = 0; e < examples.size(); e++) {
            double[] t = examples.get(e).target();
            for (int i = 0; i < t.length; i++) {
                if (loss == Loss.SQUARED) {
                    flat[e * r * c + i] = t[i];
                } else {
                    flat[(e * r + i) * c + (int) t[i]] = 1;
                }
            }
        }
        return manager.create(flat, new Shape(examples.size(), r, c));
    }

    /** (batch,read,outputs). */
    NDArray forward(NDArray theta, NDArray inputs) {
        NDArray x = inputs.matMul(block(theta, layout.embedding)).add(block(theta, layout.positions));
        for (Layout.LayerBlocks l : layout.layers) {
            NDArray h = norm(theta, x, l.norm1());
            x = x.add(attention(h.matMul(block(theta, l.qkv()))).matMul(block(theta, l.out())));
            h = norm(theta, x, l.norm2());
            x = x.add(h.matMul(block(theta, l.up())).tanh().matMul(block(theta, l.down())));
        }
        x = norm(theta, x, layout.finalNorm);
        if (shape.lastOnly()) {
            x = x.get(":, " + (shape.length() - 1) + ":" + shape.length() + ", :");
        }
        return x.matMul(block(theta, layout.readOut));
    }

    private NDArray norm(NDArray theta, NDArray x, List<Layout.Block> blocks) {
        if (blocks.isEmpty()) {
            return x;
        }
        NDArray centred = x.sub(x.mean(new int[] {2}, true));
        NDArray variance = centred.square().mean(new int[] {2}, true);
        return centred.div(variance.add(constant(Norm.EPSILON)).sqrt())
                .mul(block(theta, blocks.get(0)))
                .add(block(theta, blocks.get(1)));
    }

    private NDArray attention(NDArray qkv) {
        long batch = qkv.getShape().get(0);
        int n = shape.length();
        int d = shape.width();
        int size = d / shape.heads();
        NDArray[] parts = new NDArray[3];
        for (int i = 0; i < 3; i++) {
            parts[i] = qkv.get(":, :, " + i * d + ":" + (i + 1) * d)
                    .reshape(batch, n, shape.heads(), size)
                    .transpose(0, 2, 1, 3);
        }
        NDArray scores = parts[0].matMul(parts[1].transpose(0, 1, 3, 2)).mul(constant(1 / Math.sqrt(size)));
        if (shape.causal()) {
            double[] mask = new double[n * n];
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    mask[i * n + j] = -1e300;
                }
            }
            scores = scores.add(manager.create(mask, new Shape(n, n)));
        }
        return scores.softmax(3).matMul(parts[2]).transpose(0, 2, 1, 3).reshape(batch, n, d);
    }

    /** The mean loss of a batch, a scalar. */
    NDArray loss(Loss loss, NDArray out, NDArray targets) {
        if (loss == Loss.SQUARED) {
            return out.sub(targets).square().mean().mul(constant(0.5));
        }
        return out.logSoftmax(2)
                .mul(targets)
                .sum()
                .neg()
                .div((double) targets.getShape().get(0) * shape.read());
    }

    /** The loss; leaves the gradient with the parameters. */
    double backward(Loss loss, NDArray theta, NDArray inputs, NDArray targets) {
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            NDArray value = loss(loss, forward(theta, inputs), targets);
            collector.backward(value);
            return value.toType(DataType.FLOAT64, false).toDoubleArray()[0];
        }
    }
}
