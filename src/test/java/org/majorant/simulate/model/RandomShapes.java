package org.majorant.simulate.model;

import org.majorant.simulate.random.Stream;

/** Small random shapes: every switch, several layers and heads. */
public final class RandomShapes {
    private RandomShapes() {}

    public static Shape draw(Stream s) {
        int heads = 1 + s.below(3);
        boolean norm = s.coin();
        // A norm of two or three numbers is close to a sign: its derivatives are too ill-conditioned to compare with.
        int width = heads * (norm ? 4 : 1 + s.below(3));
        return new Shape(
                s.coin(),
                2 + s.below(4),
                1 + s.below(5),
                1 + s.below(3),
                s.coin(),
                s.below(4),
                heads,
                width,
                1 + s.below(6),
                s.coin(),
                norm,
                s.coin() ? Parameterisation.NTK : Parameterisation.STANDARD);
    }

    public static double[] input(Shape shape, Stream s) {
        double[] x = new double[shape.length() * (shape.tokens() ? 1 : shape.inputSize())];
        for (int i = 0; i < x.length; i++) {
            x[i] = shape.tokens() ? s.below(shape.inputSize()) : s.normal();
        }
        return x;
    }

    public static double[] normals(int n, Stream s) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = s.normal();
        }
        return x;
    }
}
