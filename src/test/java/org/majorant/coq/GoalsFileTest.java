package org.majorant.coq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names in files of goals: distinct, and none that Coq or an exported statement uses. */
class GoalsFileTest {
    @Test
    void namesAreDistinctAndFree() {
        assertThat(List.of("exp", "t_exp", "t_t-exp", "Definition", "R", "decay", "yang-2025").stream()
                        .map(GoalsFile::identifier))
                .containsExactly("t_exp", "t_t_exp", "t_t_t_exp", "t_Definition", "t_R", "decay", "yang_2025")
                .doesNotHaveDuplicates();
    }
}
