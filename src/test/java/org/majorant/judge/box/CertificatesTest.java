package org.majorant.judge.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.majorant.TheorySupport;
import org.majorant.certificate.Certificate;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;

/**
 * Every theorem with a box that certificates reach has one under {@code proofs/certificates/}: what the search writes now, and
 * accepted by the independent checker. After a wanted change, copy {@code target/certificates} over it.
 */
class CertificatesTest {
    private static final Path STORED = Path.of("proofs", "certificates");

    @TestFactory
    Stream<DynamicTest> everyStoredCertificateIsCurrentAndHolds() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Path fresh = Files.createDirectories(Path.of("target", "certificates"));
        for (Theory theory : TheorySupport.proofs()) {
            for (Theorem t : theory.theorems()) {
                String name = theory.id() + "/" + t.id();
                Optional<String> json = BoxCertificate.of(t).flatMap(c -> c.json(name));
                if (json.isPresent()) {
                    String file = theory.id() + "-" + t.id() + ".json";
                    Files.writeString(fresh.resolve(file), json.get());
                    tests.add(DynamicTest.dynamicTest(name, () -> {
                        assertThat(json.get()).isEqualTo(Files.readString(STORED.resolve(file)));
                        Certificate.Answer answer = Certificate.check(json.get());
                        assertThat(answer.text()).isEqualTo("holds");
                        assertThat(answer.theorem()).isEqualTo(name);
                        assertThat(answer.sha256())
                                .isEqualTo(BoxCertificate.of(t).orElseThrow().sha256());
                    }));
                }
            }
        }
        try (Stream<Path> stored = Files.list(STORED)) {
            assertThat(stored.filter(f -> !f.endsWith("lambert-tables.json")).count())
                    .isEqualTo(tests.size())
                    .isGreaterThan(4);
        }
        return tests.stream();
    }
}
