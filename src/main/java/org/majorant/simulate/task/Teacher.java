package org.majorant.simulate.task;

import org.majorant.simulate.model.Loss;
import org.majorant.simulate.model.Pass;
import org.majorant.simulate.model.Transformer;
import org.majorant.simulate.random.Stream;

/** The teacher task: Gaussian vectors, labelled by a random transformer, with Gaussian noise on the labels. */
public final class Teacher implements Task {
    private final Transformer teacher;
    private final ThreadLocal<Pass> pass;
    private final double noise;
    private final int inputs;

    /**
     * @param teacher reads vectors
     * @param noise standard deviation of the label noise
     * @param stream draws the teacher
     */
    public Teacher(Transformer teacher, double noise, Stream stream) {
        this.teacher = teacher;
        this.noise = noise;
        inputs = teacher.shape().length() * teacher.shape().inputSize();
        double[] theta = teacher.initial(stream);
        pass = ThreadLocal.withInitial(() -> {
            Pass p = teacher.pass();
            p.load(theta);
            return p;
        });
    }

    @Override
    public Example draw(Stream stream) {
        double[] input = new double[inputs];
        for (int i = 0; i < inputs; i++) {
            input[i] = stream.normal();
        }
        double[] clean = pass.get().forward(input).clone();
        double[] target = clean.clone();
        for (int i = 0; i < target.length; i++) {
            target[i] += noise * stream.normal();
        }
        return new Example(input, target, clean);
    }

    @Override
    public Loss loss() {
        return Loss.SQUARED;
    }

    @Override
    public double irreducible() {
        return noise * noise / 2;
    }

    /** The network that labels. */
    public Transformer network() {
        return teacher;
    }
}
