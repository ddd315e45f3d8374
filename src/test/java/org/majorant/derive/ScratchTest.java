package org.majorant.derive;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.majorant.derive.check.*;
import org.majorant.read.*;
import org.majorant.text.*;
import org.majorant.theorem.*;
class ScratchTest {
  @Test void run() throws Exception {
    for (Path f : Files.walk(Path.of("proofs")).filter(x -> x.toString().endsWith(".md")).sorted().toList()) {
      Diagnostics d = new Diagnostics();
      Theory t = TheoryReader.read(new SourceFile(f.toString(), Files.readString(f)), d);
      d.all().forEach(x -> System.out.println(x.render()));
      for (int rep = 0; rep < 1; rep++)
      for (Theorem th : t.theorems()) {
        long t0 = System.nanoTime();
        Derivation der = ProofChecker.check(th, n -> Optional.empty());
        System.out.println(t.id() + "/" + th.id() + " " + der.failure().orElse("PROVED") + " " + (System.nanoTime()-t0)/1000000 + "ms");
        der.steps().forEach(s -> System.out.println("   " + s.number() + " " + s.step().statement() + " :: " + s.result()));
      }
    }
  }
}
