package org.majorant.theorem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that LaTeX sets, and names that it stops at. */
class LatexNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "\\alpha",
                "\\mathsf{C}_{0}",
                "\\hat{\\beta}",
                "\\hat\\beta",
                "T_{*}",
                "x'",
                "x'^2",
                "x'_{i}",
                "x_i^2",
                "x^2_i",
                "x_i'",
                "\\mathrm{x}_{y}",
                "\\hat{x_{i}^2}",
                "\\text{a b}_{c}",
                "{x^2}^3",
                "\\tilde{\\mathsf{C}}",
                "N_{\\mathrm{eff}}",
                "\\operatorname{risk}",
                "x\\,y",
                "\\bar x"
            })
    void isSet(String name) {
        assertThat(LatexName.isSafe(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\\hat",
                "\\text",
                "\\text{a_b}",
                "\\text{a}^b^c",
                "\\text{a}^b_c^d",
                "\\text{\\alpha}",
                "x_",
                "x^",
                "^2",
                "x__i",
                "x_i_j",
                "x^2'",
                "\\mathrm",
                "\\mathrm{}",
                "\\hat{}",
                "{x",
                "x}",
                "}x{",
                "x_\\hat{a}",
                "\\input{a}",
                "\\write18{id}",
                "\\hat\\hat",
                "x$y",
                "x%y",
                "\\csname",
                "\\,"
            })
    void isRefused(String name) {
        assertThat(LatexName.isSafe(name)).isFalse();
    }
}
