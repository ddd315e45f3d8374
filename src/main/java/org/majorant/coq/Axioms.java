package org.majorant.coq;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which axioms a proof may rest on: each by its full name in Coq's standard library and its type. What {@code Print Assumptions} prints
 * is a short name, which another file can bear too; so Coq is asked whether the short name is the axiom of the full one.
 */
public final class Axioms {
    /** The axioms of the standard library's real numbers, and classical logic. */
    private static final Map<String, String> STANDARD = new LinkedHashMap<>();

    static {
        STANDARD.put(
                "Coq.Reals.ClassicalDedekindReals.sig_forall_dec",
                "forall P : nat -> Prop, (forall n : nat, {P n} + {~ P n}) -> {n : nat | ~ P n} + {forall n : nat, P n}");
        STANDARD.put("Coq.Reals.ClassicalDedekindReals.sig_not_dec", "forall P : Prop, {~ ~ P} + {~ P}");
        STANDARD.put(
                "Coq.Logic.FunctionalExtensionality.functional_extensionality_dep",
                "forall (A : Type) (B : A -> Type) (f g : forall x : A, B x), (forall x : A, f x = g x) -> f = g");
        STANDARD.put("Coq.Logic.Classical_Prop.classic", "forall P : Prop, P \\/ ~ P");
    }

    /** Coq's machine integers and floats and what they are specified to do, on which {@code interval} computes. */
    private static final String MACHINE = "machine-axioms.txt";

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

    /** The short names under {@code Axioms:}; empty when none were read, or something that is no axiom is listed. */
    static Optional<Set<String>> names(String printed) {
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
        return listed ? Optional.of(names) : Optional.empty();
    }

    /** The kind of a proof by the short names that were printed, as if each were the one meant; empty when another is listed. */
    static Optional<Kind> kind(String printed) {
        Optional<Set<String>> names = names(printed);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Kind kind = Kind.STANDARD;
        for (String name : names.get()) {
            if (named(name, STANDARD).isEmpty()) {
                if (named(name, machine()).isEmpty()) {
                    return Optional.empty();
                }
                kind = Kind.MACHINE;
            }
        }
        return Optional.of(kind);
    }

    /** Coq text that the kernel accepts if each short name is the axiom that it stands for here, and each has the type written here. */
    static String ties(Set<String> names) {
        Map<String, String> all = new LinkedHashMap<>(machine());
        all.putAll(STANDARD);
        StringBuilder out = new StringBuilder();
        int i = 0;
        for (String name : names) {
            String full = named(name, all).orElseThrow(() -> new IllegalArgumentException("unknown axiom " + name));
            i++;
            out.append("Definition type_").append(i).append(" : ").append(all.get(full));
            out.append(" := @").append(full).append(".\nDefinition name_").append(i);
            out.append(" : @").append(name).append(" = @").append(full).append(" := eq_refl.\n");
        }
        return out.toString();
    }

    /** The short names of the standard axioms where nothing hides them, {@code Classical_Prop.classic}. */
    static Set<String> standard() {
        Set<String> names = new LinkedHashSet<>();
        STANDARD.keySet().forEach(full -> names.add(full.replaceAll("^.*\\.(\\w+\\.\\w+)$", "$1")));
        return names;
    }

    private static Optional<String> named(String name, Map<String, String> axioms) {
        List<String> found = axioms.keySet().stream()
                .filter(full -> full.equals(name) || full.endsWith("." + name))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Map<String, String> machine() {
        return Machine.AXIOMS;
    }

    /** Read once, when a proof computes. */
    private static final class Machine {
        private static final Map<String, String> AXIOMS = read();

        private static Map<String, String> read() {
            Map<String, String> all = new LinkedHashMap<>();
            try (InputStream in = Axioms.class.getResourceAsStream(MACHINE)) {
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList()) {
                    String[] parts = line.split(" : ", 2);
                    all.put(parts[0], parts[1]);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return all;
        }
    }
}
