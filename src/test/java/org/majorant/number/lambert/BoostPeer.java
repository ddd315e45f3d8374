package org.majorant.number.lambert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Boost's Lambert W, compiled on the spot from {@code src/test/native/boost_lambert.cpp} where g++ and Boost's
 * headers are.
 */
final class BoostPeer {

    private static final Path SOURCE = Path.of("src/test/native/boost_lambert.cpp");

    private final Path program;
    final String flags;

    private BoostPeer(Path program, String flags) {
        this.program = program;
        this.flags = flags;
    }

    /** Empty when there is no compiler or no Boost. */
    static Optional<BoostPeer> build(Path directory, String flags) throws IOException, InterruptedException {
        Path program = directory.resolve("boost_lambert" + flags.replaceAll("[^a-zA-Z0-9]", "_"));
        List<String> command = new java.util.ArrayList<>(List.of("g++"));
        command.addAll(List.of(flags.split(" ")));
        command.addAll(List.of("-o", program.toString(), SOURCE.toString()));
        try {
            Process compiler = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!compiler.waitFor(5, TimeUnit.MINUTES) || compiler.exitValue() != 0) {
                return Optional.empty();
            }
        } catch (IOException noCompiler) {
            return Optional.empty();
        }
        return Optional.of(new BoostPeer(program, flags));
    }

    /** Compiler and Boost, as they name themselves. */
    static String versions() throws IOException {
        String boost = "?";
        Path header = Path.of("/usr/include/boost/version.hpp");
        if (Files.exists(header)) {
            for (String line : Files.readAllLines(header)) {
                if (line.startsWith("#define BOOST_LIB_VERSION")) {
                    boost = line.replaceAll(".*\"(.*)\".*", "$1").replace('_', '.');
                }
            }
        }
        Process p = new ProcessBuilder("g++", "-dumpfullversion").start();
        try (BufferedReader in = reader(p)) {
            return "Boost " + boost + ", g++ " + in.readLine();
        }
    }

    double[] values(LambertFunction f, double[] x) throws IOException {
        Path points = write(x);
        Process p = new ProcessBuilder(program.toString(), "value", f.label, points.toString()).start();
        double[] y = new double[x.length];
        try (BufferedReader in = reader(p)) {
            for (int i = 0; i < x.length; i++) {
                String s = in.readLine();
                y[i] = s.contains("nan")
                        ? Double.NaN
                        : s.contains("inf")
                                ? (s.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY)
                                : Double.parseDouble(s.contains("p") ? s : s + "p0");
            }
        }
        Files.delete(points);
        return y;
    }

    Timer timer(LambertFunction f, double[] x, int repeats) throws IOException {
        return new Timer(f, write(x), repeats);
    }

    /** A running process that times one round at a time. */
    final class Timer implements AutoCloseable {

        private final Path points;
        private final Process process;
        private final BufferedReader in;
        private final OutputStream out;

        private Timer(LambertFunction f, Path points, int repeats) throws IOException {
            this.points = points;
            process = new ProcessBuilder(
                            program.toString(), "time", f.label, points.toString(), Integer.toString(repeats))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            in = reader(process);
            out = process.getOutputStream();
        }

        double round() throws IOException {
            out.write('\n');
            out.flush();
            return Double.parseDouble(in.readLine());
        }

        @Override
        public void close() throws IOException {
            out.close();
            process.destroy();
            Files.delete(points);
        }
    }

    private static BufferedReader reader(Process p) {
        return new BufferedReader(new InputStreamReader(p.getInputStream(), StandardCharsets.US_ASCII));
    }

    private static Path write(double[] x) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(8 * x.length);
        for (double v : x) {
            bytes.putDouble(v);
        }
        return Files.write(Files.createTempFile("points", ".bin"), bytes.array());
    }
}
