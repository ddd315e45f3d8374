package org.majorant.number.lambert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * That the certificate of the tables speaks of the code: its order of evaluation, run as a program, gives the code's doubles
 * bit for bit, and its places, centres and radii are those that the code uses.
 */
class CellOrderTest {
    private static final Path FILE = Path.of("proofs", "certificates", "lambert-tables.json");
    private static final double[][] TABLES = {
        LambertTables.POSITIVE,
        LambertTables.NEGATIVE,
        LambertTables.BRANCH,
        LambertTables.NEGATIVE_MINUS_ONE,
        LambertTables.BRANCH_MINUS_ONE,
        LambertTables.OMEGA,
        LambertTables.OMEGA_UNIFORM,
        LambertTables.EXPONENT
    };
    private static final int[] FIRST = {-7, -7, -10, -7, -10, 0, 0, -9};

    private final SplittableRandom random = new SplittableRandom(Long.getLong("majorant.seed", 102));
    private final String json;

    CellOrderTest() throws IOException {
        json = Files.readString(FILE);
    }

    @Test
    void theOrderIsTheCodes() {
        String order = field("order");
        for (int i = 0; i < 20_000; i++) {
            double[] table = TABLES[random.nextInt(TABLES.length)];
            int at = random.nextInt(table.length / Cell.SIZE) * Cell.SIZE;
            double d = Math.scalb(random.nextDouble(-1, 1), -random.nextInt(6, 20));
            double low = d * random.nextDouble(-0x1p-40, 0x1p-40);
            assertThat(run(order, table, at, d, low)).isEqualTo(Cell.evaluate(table, at, d, low, null));
            String plain = order.replaceFirst("\\(tail .*\\) \\(q ", "(tail (fma c3 d (fma c2 d (- first)))) (q ");
            assertThat(plain).isNotEqualTo(order);
            assertThat(run(plain, table, at, d, 0)).isEqualTo(Cell.evaluate(table, at, d, null));
        }
    }

    @Test
    void thePlacesAreTheCodes() {
        String[] groups = field("cells").split(" \\(\\(");
        int at = 4;
        for (int g = 0; g < TABLES.length; g++) {
            Matcher m = Pattern.compile(".*x\\)+ (\\d+) \\((.*)").matcher(groups[g + 1]);
            assertThat(m.matches()).isTrue();
            assertThat(m.group(1)).isEqualTo(Integer.toString(at));
            String[] cells = m.group(2).replace(")", "").split(" \\(");
            assertThat(cells).hasSize(TABLES[g].length / Cell.SIZE);
            for (int i = 0; i < 2000; i++) {
                place(g, cells);
            }
            at += 8 * TABLES[g].length + 4;
        }
    }

    /** A random coordinate of a table: the argument minus the certificate's centre is the code's difference, exactly. */
    private void place(int g, String[] cells) {
        boolean uniform = g == 6;
        int octaves = TABLES[g].length / Cell.SIZE / 32;
        double coordinate = uniform
                ? random.nextDouble(-1, 1)
                : Math.scalb(random.nextDouble(1, 2), FIRST[g] + random.nextInt(octaves));
        double n = Math.rint(coordinate * 32);
        int cell = uniform ? (int) n + 32 : Cell.offset(coordinate, FIRST[g]) / Cell.SIZE;
        double d = uniform ? coordinate - n / 32 : Cell.difference(coordinate);
        String[] words = cells[cell].split(" ");
        double argument = switch (g) {
            case 1, 3 -> -Double.parseDouble(words[0]);
            case 2, 4 -> Double.parseDouble(words[0]) + BranchSeries.INVERSE_E;
            case 7 -> Double.parseDouble(words[0]) - 1;
            default -> Double.parseDouble(words[0]);
        };
        assertThat(coordinate - argument).isEqualTo(d);
        assertThat(Math.abs(d)).isLessThanOrEqualTo(Double.parseDouble(words[1]));
    }

    private String field(String name) {
        Matcher m = Pattern.compile("\"" + name + "\": \"([^\"]*)\"").matcher(json);
        assertThat(m.find()).isTrue();
        return m.group(1);
    }

    private static double run(String order, double[] table, int at, double d, double low) {
        Map<String, Double> values = new HashMap<>(Map.of("d", d, "low", low));
        for (int i = 0; i < Cell.SIZE; i++) {
            values.put("c" + i, table[at + i]);
        }
        List<String> tokens = new ArrayList<>(
                List.of(order.replace("(", "( ").replace(")", " )").trim().split("\\s+")));
        String name = "";
        while (!tokens.isEmpty()) {
            tokens.remove(0);
            name = tokens.remove(0);
            values.put(name, value(tokens, values));
            tokens.remove(0);
        }
        return values.get(name);
    }

    private static double value(List<String> tokens, Map<String, Double> values) {
        String t = tokens.remove(0);
        if (!t.equals("(")) {
            return values.get(t);
        }
        String op = tokens.remove(0);
        List<Double> args = new ArrayList<>();
        while (!tokens.get(0).equals(")")) {
            args.add(value(tokens, values));
        }
        tokens.remove(0);
        return switch (op + args.size()) {
            case "+2" -> args.get(0) + args.get(1);
            case "-2" -> args.get(0) - args.get(1);
            case "-1" -> -args.get(0);
            case "*2" -> args.get(0) * args.get(1);
            case "fma3" -> Math.fma(args.get(0), args.get(1), args.get(2));
            default -> throw new IllegalStateException(op);
        };
    }
}
