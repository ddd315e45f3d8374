package org.majorant.simulate.model;

/** One block of the parameters, unpacked into rows beside its transpose, its gathered gradient and a direction. */
final class Weight {
    final int rows;
    final int columns;
    private final int offset;
    private final double scale;

    /** (rows,columns), each entry times the scale. */
    final double[][] value;
    /** (columns,rows). */
    final double[][] transposed;
    /** (rows,columns), with respect to the scaled value. */
    final double[][] gradient;
    /** (rows,columns), scaled. */
    final double[][] direction;

    Weight(Layout.Block block) {
        rows = block.rows();
        columns = block.columns();
        offset = block.offset();
        scale = block.scale();
        value = new double[rows][columns];
        transposed = new double[columns][rows];
        gradient = new double[rows][columns];
        direction = new double[rows][columns];
    }

    void load(double[] theta) {
        unpack(theta, value);
        // Eight rows at a time: what is written then lies together.
        for (int from = 0; from < rows; from += 8) {
            int to = Math.min(from + 8, rows);
            for (int j = 0; j < columns; j++) {
                double[] column = transposed[j];
                for (int i = from; i < to; i++) {
                    column[i] = value[i][j];
                }
            }
        }
    }

    void direct(double[] v) {
        unpack(v, direction);
    }

    private void unpack(double[] flat, double[][] into) {
        for (int i = 0; i < rows; i++) {
            int at = offset + i * columns;
            double[] row = into[i];
            for (int j = 0; j < columns; j++) {
                row[j] = scale * flat[at + j];
            }
        }
    }

    void drain(double[] into) {
        for (int i = 0; i < rows; i++) {
            int at = offset + i * columns;
            double[] row = gradient[i];
            for (int j = 0; j < columns; j++) {
                into[at + j] += scale * row[j];
                row[j] = 0;
            }
        }
    }
}
