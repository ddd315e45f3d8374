package org.majorant.coq;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Hashes of statements together with the library files that give them their meaning, and with those that prove them by hand. */
public final class LibraryHash {
    /** The files that exported statements and proofs name. */
    static final List<String> ROOTS = List.of("Powers", "LambertW", "Vocabulary", "Steps", "Boxes", "RuleSteps");

    private final String coq;
    private final LibrarySources library;
    private final LibrarySources own;
    private final TheoryProofs proofs;
    private final TheoryProofs ownProofs;
    private final Map<String, String> hashes = new HashMap<>();

    /**
     * A proof by hand.
     *
     * @param module the full name of the file
     * @param lemma its name there
     */
    record ByHand(String module, String lemma) {}

    /**
     * @param folder the library's sources
     * @param coq the version of {@code coqc}
     */
    public LibraryHash(Path folder, String coq) throws IOException {
        this(LibrarySources.of(folder), LibrarySources.NONE, coq);
    }

    /**
     * @param library the library's sources
     * @param own files beside a theory file
     * @param coq the version of {@code coqc}
     */
    public LibraryHash(LibrarySources library, LibrarySources own, String coq) {
        this.coq = coq;
        this.library = library;
        this.own = own;
        this.proofs = TheoryProofs.of(library);
        this.ownProofs = TheoryProofs.of(own);
    }

    /** The proofs by hand of a theorem: one beside its file, and one of the library. */
    List<ByHand> proofs(String id) {
        List<ByHand> all = new ArrayList<>();
        ownProofs.find(id).ifPresent(p -> all.add(new ByHand(Coqc.OWN + "." + p.module(), p.lemma())));
        proofs.find(id).ifPresent(p -> all.add(new ByHand(Coqc.LIBRARY + "." + p.module(), p.lemma())));
        return all;
    }

    /** The hash of the statement of a theorem and of all that it and its proof build on. */
    public String of(String id, String statement) {
        String module = proofs.find(id).map(TheoryProofs.Proof::module).orElse("");
        String ownModule = ownProofs.find(id).map(TheoryProofs.Proof::module).orElse("");
        return TextDigest.of(files(module, ownModule) + "\n" + statement);
    }

    /** Of the files that every proof may use, and of those of the modules that prove by hand; computed once. */
    private synchronized String files(String module, String ownModule) {
        return hashes.computeIfAbsent(module + " " + ownModule, m -> {
            Map<String, String> files = new TreeMap<>(library.closure(module));
            ROOTS.forEach(r -> files.putAll(library.closure(r)));
            own.closure(ownModule).forEach((name, text) -> {
                files.put(Coqc.OWN + "." + name, text);
                library.namedIn(text).forEach(used -> files.putAll(library.closure(used)));
            });
            return TextDigest.of("coqc " + coq, files);
        });
    }

    /** The files of the library that have to be compiled for proofs about these theories. */
    public Set<String> needed(Collection<String> theories) {
        Set<String> all = new TreeSet<>(ROOTS);
        for (String theory : theories) {
            String module = GoalsFile.proofs(theory);
            if (library.text(module) != null) {
                all.add(module);
            }
            own.closure(module).values().forEach(text -> all.addAll(library.namedIn(text)));
        }
        return all;
    }

    /** The files beside a theory file that have to be compiled for proofs about these theories. */
    public Set<String> neededOfOwn(Collection<String> theories) {
        Set<String> all = new TreeSet<>();
        for (String theory : theories) {
            if (own.text(GoalsFile.proofs(theory)) != null) {
                all.add(GoalsFile.proofs(theory));
            }
        }
        return all;
    }
}
