package org.majorant.coq;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which axioms a proof may rest on, read from what {@code Print Assumptions} prints. */
public final class Axioms {
    /** The axioms of the standard library's real numbers, and classical logic. */
    public static final Set<String> STANDARD = Set.of(
            "ClassicalDedekindReals.sig_forall_dec",
            "ClassicalDedekindReals.sig_not_dec",
            "FunctionalExtensionality.functional_extensionality_dep",
            "Classical_Prop.classic");

    /** Coq's machine integers and floats and what they are specified to do, on which {@code interval} computes. */
    private static final Pattern MACHINE =
            Pattern.compile("(PrimInt63|Uint63|Uint63Axioms|PrimFloat|FloatAxioms|FloatOps|Int63|Sint63)\\.[\\w.']+");

    private static final Pattern NAME = Pattern.compile("([A-Za-z_][\\w.']*)( :.*)?");

    /** What a proof rests on. */
    public enum Kind {
        STANDARD("the standard axioms of the reals"),
        MACHINE("the standard axioms of the reals and Coq's machine numbers");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        /** Whether the proof computes with machine numbers. */
        public boolean computes() {
            return this == MACHINE;
        }
    }

    private Axioms() {}

    /** The kind of a proof by what was printed between its markers; empty when any other axiom is listed or none was read. */
    static Optional<Kind> kind(String printed) {
        Set<String> names = new LinkedHashSet<>();
        boolean listed = false;
        for (String line : printed.lines().toList()) {
            if (line.equals("Axioms:") || line.equals("Closed under the global context")) {
                listed = true;
            } else if (!line.isBlank() && !line.startsWith(" ")) {
                Matcher m = NAME.matcher(line);
                if (!listed || !m.matches()) {
                    return Optional.empty();
                }
                names.add(m.group(1));
            }
        }
        if (!listed) {
            return Optional.empty();
        }
        names.removeAll(STANDARD);
        if (names.isEmpty()) {
            return Optional.of(Kind.STANDARD);
        }
        return names.stream().allMatch(n -> MACHINE.matcher(n).matches())
                ? Optional.of(Kind.MACHINE)
                : Optional.empty();
    }
}
