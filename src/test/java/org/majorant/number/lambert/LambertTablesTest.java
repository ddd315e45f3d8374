package org.majorant.number.lambert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class LambertTablesTest {

    @Test
    void theGeneratorMakesTheResourceByteForByte() throws IOException {
        try (InputStream in = LambertTables.class.getResourceAsStream(LambertTables.RESOURCE)) {
            assertThat(LambertTableGenerator.make()).isEqualTo(in.readAllBytes());
        }
    }

    /** Corless et al. 1996, equations 4.22 and 3.1. */
    @Test
    void theSeriesAreThoseOfTheLiterature() {
        BigFraction[] branch = LambertTableGenerator.branchSeries(6);
        assertThat(branch[2]).isEqualTo(BigFraction.of(-1, 3));
        assertThat(branch[3]).isEqualTo(BigFraction.of(11, 72));
        assertThat(branch[4]).isEqualTo(BigFraction.of(-43, 540));
        assertThat(branch[5]).isEqualTo(BigFraction.of(769, 17280));
        assertThat(branch[6]).isEqualTo(BigFraction.of(-221, 8505));
        BigFraction[] zero = LambertTableGenerator.zeroSeries(5);
        assertThat(zero[3]).isEqualTo(BigFraction.of(3, 2));
        assertThat(zero[4]).isEqualTo(BigFraction.of(-8, 3));
        assertThat(zero[5]).isEqualTo(BigFraction.of(125, 24));
    }

    /** Ramanujan's numbers: the same series as Stirling's, 1/36, -1/270, 1/4320. */
    @Test
    void theSeriesInTheExponentIsStirlings() {
        BigFraction[] a = LambertTableGenerator.exponentSeries(5);
        assertThat(a[2]).isEqualTo(BigFraction.of(1, 3));
        assertThat(a[3]).isEqualTo(BigFraction.of(1, 36));
        assertThat(a[4]).isEqualTo(BigFraction.of(-1, 270));
        assertThat(a[5]).isEqualTo(BigFraction.of(1, 4320));
    }
}
