package org.majorant.certificate;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes {@code proofs/certificates/lambert-tables.json}: {@code main} with the table and that file as its arguments. What it
 * knows of the cells' places is what {@code LambertTables} says of them; the bounds are the checker's own, rounded up.
 */
public final class CellsGenerator {
    private static final double INVERSE_E = 0.36787944117144233;
    private static final int DOUBLES = 12;

    private final byte[] table;
    private final StringBuilder cells = new StringBuilder("(cells");
    private int at;

    private CellsGenerator(byte[] table) {
        this.table = table;
    }

    public static void main(String[] args) throws IOException {
        byte[] table = Files.readAllBytes(Path.of(args[0]));
        Files.writeString(Path.of(args[1]), new CellsGenerator(table).json());
    }

    private String json() {
        octaves("(W0 x)", -7, x -> x);
        octaves("(W0 x)", -7, x -> -x);
        octaves("(W0 x)", -10, u -> u - INVERSE_E);
        octaves("(Wm1 x)", -7, x -> -x);
        octaves("(Wm1 x)", -10, u -> u - INVERSE_E);
        octaves("(omega x)", 0, x -> x);
        group("(omega x)", i -> (i - 32) / 32.0, i -> 0x1p-6);
        octaves("(- (Wm1 (- (exp (- x)))))", -9, excess -> 1 + excess);
        return "{\n \"format\": \"majorant-cells-1\",\n \"table\": \"lambert-w.tables\",\n \"sha256\": \""
                + Certificate.sha256(table) + "\",\n \"order\": \"" + Cells.ORDER + "\",\n \"cells\": \"" + cells
                + ")\"\n}\n";
    }

    private void octaves(String function, int first, DoubleUnaryOperator argument) {
        group(
                function,
                i -> argument.applyAsDouble(Math.scalb(1 + (i % 32 + 0.5) / 32, first + i / 32)),
                i -> Math.scalb(0x1p-6, first + i / 32));
    }

    private void group(String function, IntToDoubleFunction centre, IntToDoubleFunction radius) {
        int count = ByteBuffer.wrap(table).getInt(at) / DOUBLES;
        Cells group = new Cells(Term.read(function), table, at + 4);
        cells.append(" (").append(function).append(' ').append(at + 4);
        cells.append(IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> {
                    double m = centre.applyAsDouble(i);
                    double r = radius.applyAsDouble(i);
                    BigDecimal bound = group.bound(i, m, r).setScale(4, RoundingMode.UP);
                    return " (" + Double.toHexString(m) + " " + Double.toHexString(r) + " " + bound + ")";
                })
                .collect(Collectors.joining()));
        cells.append(")");
        at += 4 + 8 * DOUBLES * count;
    }
}
