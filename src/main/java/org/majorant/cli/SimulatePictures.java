package org.majorant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.majorant.report.picture.Picture;
import org.majorant.report.picture.RiskPicture;
import org.majorant.report.picture.SpectrumPicture;
import org.majorant.simulate.run.RunRecord;
import org.majorant.simulate.run.Setup;
import org.majorant.simulate.spec.Key;
import org.majorant.simulate.spec.Spec;

/** Writes the pictures of {@code simulate}. A class of its own, so that no other command loads the library. */
final class SimulatePictures {
    private SimulatePictures() {}

    /** The names of the files that were written. */
    static List<String> write(Path folder, List<Spec> specs, List<RunRecord> runs) throws IOException {
        List<String> written = new ArrayList<>();
        if (runs.stream().anyMatch(r -> r.points().size() > 1)) {
            write(folder, "risk", RiskPicture.of(runs), written);
        }
        Spec first = specs.get(0);
        if (first.whole(Key.PROBE) > 0) {
            write(folder, "spectrum", SpectrumPicture.of(new Setup(first).startSpectrum()), written);
        }
        return written;
    }

    private static void write(Path folder, String name, Picture picture, List<String> written) throws IOException {
        WholeFile.write(folder.resolve(name + ".svg"), picture.svg());
        WholeFile.write(folder.resolve(name + ".png"), picture.png());
        written.add(name + ".svg");
        written.add(name + ".png");
    }
}
