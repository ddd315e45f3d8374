package org.majorant.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorant.TheorySupport;
import org.majorant.theorem.Theory;

/** Claims of one function that differ in a coefficient or a constant alone. */
class ConstantsComparisonTest {
    private static Theory theory(String claim) {
        return TheorySupport.theory(
                "cite k", "let C in (0, inf)", "let u(C) in (0, inf)", "theorem p", "mark claimed", "claim " + claim);
    }

    @ParameterizedTest
    @CsvSource({
        "u(C) ~ 2*C^(-1/6) as C -> inf, u(C) ~ 3*C^(-1/6) as C -> inf, true",
        "u(C) ~ 2*C^(-1/6) as C -> inf, u(C) ~ 2*C^(-1/6) as C -> inf, false",
        "u(C) = Omega(C^(-1/6)) as C -> inf, u(C) = o(C^(-1/6)) as C -> inf, true",
        "u(C) = o(C^(-1/6)) as C -> inf, u(C) ~ 2*C^(-1/6) as C -> inf, true",
        "u(C) = O(C^(-1/6)) as C -> inf, u(C) ~ 2*C^(-1/6) as C -> inf, false",
        "u(C) <= 2*C^(-1/6), u(C) >= 3*C^(-1/6), true",
        "u(C) <= 3*C^(-1/6), u(C) >= 2*C^(-1/6), false",
        "u(C) < 2*C^(-1/6), u(C) >= 2*C^(-1/6), true",
        "u(C) <= 2*C^(-1/6), u(C) >= 2*C^(-1/6), false"
    })
    void contradictionsInTheConstantsAreFound(String one, String other, boolean contradicts) {
        assertThat(TheoryComparison.compare(theory(one), theory(other), 0).contradicts())
                .isEqualTo(contradicts);
    }
}
