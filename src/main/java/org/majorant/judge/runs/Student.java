package org.majorant.judge.runs;

/** The upper 2.5 % point of Student's distribution. */
final class Student {
    /** To four digits, for 1 to 10 degrees of freedom (any table). */
    private static final double[] FEW = {12.71, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228};

    private static final double Z = 1.959963984540054;

    private Student() {}

    /** From 11 degrees of freedom on the expansion of Cornish and Fisher, within 10⁻⁴. */
    static double quantile975(int freedom) {
        if (freedom < 1) {
            return Double.POSITIVE_INFINITY;
        }
        if (freedom <= FEW.length) {
            return FEW[freedom - 1];
        }
        double z2 = Z * Z;
        double n = freedom;
        return Z
                * (1
                        + (z2 + 1) / (4 * n)
                        + ((5 * z2 + 16) * z2 + 3) / (96 * n * n)
                        + (((3 * z2 + 19) * z2 + 17) * z2 - 15) / (384 * n * n * n));
    }
}
