package org.majorant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.majorant.coq.Accepted;
import org.majorant.coq.AcceptedEarlier;
import org.majorant.coq.Certifier;
import org.majorant.coq.Coqc;
import org.majorant.coq.InstalledLibrary;
import org.majorant.coq.LibraryBuild;
import org.majorant.coq.LibraryHash;
import org.majorant.coq.LibrarySources;
import org.majorant.theorem.Theory;

/**
 * Where the record of a theory's theorems lies, and the proofs by hand that it may have: with the library for the library's own theories,
 * and else beside the theory's file. So a theory with the name of one of the library's leaves the record of that alone.
 */
final class CertifyPlaces {
    private static final Path CERTIFICATES = Path.of("proofs", "certificates");

    private final InstalledLibrary installed;
    private final LibrarySources library;
    private final Path work;
    private final String compiler;
    private final String version;
    private final int jobs;
    private final Optional<Path> record;
    private final Map<Path, Place> places = new LinkedHashMap<>();

    /**
     * A record with the certifier that writes to it.
     *
     * @param certifier asks Coq
     * @param accepted the record
     * @param file the record's file
     */
    record Place(Certifier certifier, Accepted accepted, Path file) {
        void write() throws IOException {
            WholeFile.write(file, accepted.text());
        }
    }

    /**
     * @param installed the library
     * @param work where it is compiled, and the files of goals are written
     * @param compiler the command {@code coqc}
     * @param version its version
     * @param jobs how many runs of it at once
     * @param record the file for all that is accepted; empty for the usual ones
     */
    CertifyPlaces(
            InstalledLibrary installed, Path work, String compiler, String version, int jobs, Optional<Path> record)
            throws IOException {
        this.installed = installed;
        this.library = installed.sources();
        this.work = work;
        this.compiler = compiler;
        this.version = version;
        this.jobs = jobs;
        this.record = record;
    }

    /**
     * Compiles what proofs about these theories need.
     *
     * @return what the compiler said of a file that it refuses
     */
    Optional<String> prepare(List<Theory> theories, boolean again, Consumer<String> progress) throws IOException {
        Map<Path, List<Theory>> byFolder = new LinkedHashMap<>();
        for (Theory t : theories) {
            byFolder.computeIfAbsent(folder(t), f -> new ArrayList<>()).add(t);
        }
        Path compiled = work.resolve("library-" + version + "-" + library.hash().substring(0, 12));
        Map<Path, LibraryHash> hashes = new LinkedHashMap<>();
        TreeSet<String> needed = new TreeSet<>();
        for (Map.Entry<Path, List<Theory>> e : byFolder.entrySet()) {
            LibrarySources own = isOfLibrary(e.getKey()) ? LibrarySources.NONE : LibrarySources.of(e.getKey());
            LibraryHash h = new LibraryHash(library, own, version);
            hashes.put(e.getKey(), h);
            needed.addAll(h.needed(ids(e.getValue())));
        }
        Optional<String> refused = new LibraryBuild(compiler, library, compiled, jobs).compile(needed, progress);
        if (refused.isPresent()) {
            return refused;
        }
        for (Map.Entry<Path, LibraryHash> e : hashes.entrySet()) {
            Path folder = e.getKey();
            Coqc coqc = new Coqc(compiler, compiled, work.resolve("certify"));
            if (!isOfLibrary(folder)) {
                LibrarySources own = LibrarySources.of(folder);
                Path out = work.resolve("own-" + own.hash().substring(0, 12));
                Optional<String> no = LibraryBuild.ofOwn(compiler, own, out, jobs, compiled, version + library.hash())
                        .compile(e.getValue().neededOfOwn(ids(byFolder.get(folder))), progress);
                if (no.isPresent()) {
                    return Optional.of("beside " + folder + ": " + no.get());
                }
                coqc = coqc.withOwn(out);
            }
            Path file = record.orElseGet(() -> isOfLibrary(folder)
                    ? installed.recordFile().orElseGet(() -> work.resolve(AcceptedEarlier.BESIDE))
                    : folder.resolve(AcceptedEarlier.BESIDE));
            Accepted accepted = accepted(file);
            places.put(
                    folder,
                    new Place(new Certifier(coqc, e.getValue(), accepted, CERTIFICATES, again), accepted, file));
        }
        return Optional.empty();
    }

    /** One record a file, however many folders share it. */
    private Accepted accepted(Path file) throws IOException {
        for (Place p : places.values()) {
            if (p.file().equals(file)) {
                return p.accepted();
            }
        }
        return Accepted.read(file).filter(a -> a.coq().equals(version)).orElseGet(() -> new Accepted(version));
    }

    private static List<String> ids(List<Theory> theories) {
        return theories.stream().map(Theory::id).toList();
    }

    Place of(Theory theory) {
        return places.get(folder(theory));
    }

    /** The folder of a theory's file; of those that the program carries, a name that no folder has. */
    private static Path folder(Theory theory) {
        return AcceptedEarlier.folder(theory).map(Path::normalize).orElse(Path.of("carried"));
    }

    /** Whether the folder is one of the library's own theories, in a clone or carried. */
    private boolean isOfLibrary(Path folder) {
        return !folder.isAbsolute()
                || installed
                        .theories()
                        .filter(f -> folder.startsWith(f.toAbsolutePath().normalize()))
                        .isPresent();
    }
}
