package org.majorant.simulate.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.majorant.simulate.random.Stream;

class SpectrumTest {
    @Test
    void theSecondDifferenceMatrixHasItsKnownSpectrum() {
        int n = 40;
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i][i] = 2;
            if (i > 0) {
                a[i][i - 1] = -1;
                a[i - 1][i] = -1;
            }
        }
        Spectrum s = Spectrum.of(a);
        for (int k = 1; k <= n; k++) {
            double known = 2 - 2 * StrictMath.cos(k * Math.PI / (n + 1));
            assertThat(s.values()[k - 1]).isCloseTo(known, within(s.line()));
        }
        assertThat(s.smallestIsKnown()).isTrue();
    }

    /** A Gram matrix of 20 vectors in 12 dimensions: 8 eigenvalues are 0, and what is computed lies below the line. */
    @Test
    void aZeroEigenvalueIsToldByThePrecisionLine() {
        Stream stream = new Stream(3, 1000);
        double[][] rows = new double[20][12];
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = stream.normal();
            }
        }
        Spectrum s = Spectrum.of(new Jacobian(rows).gram());
        assertThat(s.smallestIsKnown()).isFalse();
        for (int i = 0; i < 20; i++) {
            assertThat(Math.abs(s.values()[i]) > s.line()).isEqualTo(i >= 8);
        }
    }

    @Test
    void pairsGiveTheMatrixBack() {
        double[][] a = {{2, 1, 0}, {1, 3, -1}, {0, -1, 1}};
        Spectrum.Pairs p = Spectrum.pairs(a);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double sum = 0;
                for (int k = 0; k < 3; k++) {
                    sum += p.values()[k] * p.vectors()[k][i] * p.vectors()[k][j];
                }
                assertThat(sum).isCloseTo(a[i][j], within(1e-14));
            }
        }
        assertThat(Drift.between(a, a)).isEqualTo(new Drift(0, 0));
        double[][] moved = {{2, 1, 0}, {1, 3, -1}, {0, -1, -2}};
        assertThat(Drift.between(a, moved).operator()).isCloseTo(3, within(1e-14));
        assertThat(Drift.between(a, moved).relative()).isCloseTo(3 / Math.sqrt(18), within(1e-14));
    }
}
