package org.majorant.number.interval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reader of the interval test language of the ITF1788 suite, with nothing of the code under test but its types. */
final class Itl {
    /** One line: {@code operation arguments = expected [signal s]}. */
    record Assertion(
            String file, int line, String operation, List<Object> arguments, List<Object> expected, String signal) {
        boolean decorated() {
            return Stream.concat(arguments.stream(), expected.stream()).anyMatch(Decorated.class::isInstance);
        }

        @Override
        public String toString() {
            return file + ":" + line + ": " + operation + " " + arguments + " = " + expected;
        }
    }

    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\](?:_\\w+)?|\\{[^}]*\\}|[^\\s\\[\\]{}=]+");

    private Itl() {}

    static List<Assertion> read(Path folder) throws IOException {
        List<Assertion> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".itl")).sorted().toList()) {
                boolean comment = false;
                int number = 0;
                for (String line : Files.readAllLines(file)) {
                    number++;
                    String text = line.strip();
                    comment |= text.startsWith("/*");
                    if (!comment && text.endsWith(";") && !text.startsWith("//")) {
                        all.add(assertion(file.getFileName().toString(), number, text));
                    }
                    comment &= !text.endsWith("*/");
                }
            }
        }
        return all;
    }

    private static Assertion assertion(String file, int line, String text) {
        String[] sides = text.substring(0, text.length() - 1).split(" = ", 2);
        List<String> left = tokens(sides[0]);
        String[] right = sides[1].split(" signal ", 2);
        return new Assertion(
                file,
                line,
                left.get(0),
                left.stream().skip(1).map(Itl::value).toList(),
                tokens(right[0]).stream().map(Itl::value).toList(),
                right.length > 1 ? right[1].strip() : "");
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (Matcher m = TOKEN.matcher(text); m.find(); ) {
            tokens.add(m.group());
        }
        return tokens;
    }

    /** An {@link Interval}, a {@link Decorated}, a {@link Double}, or the text itself. */
    private static Object value(String token) {
        if (token.startsWith("[")) {
            int end = token.indexOf(']');
            String inside = token.substring(1, end).strip().toLowerCase(Locale.ROOT);
            if (inside.equals("nai")) {
                return Decorated.NAI;
            }
            Interval bare = interval(inside);
            return end + 1 == token.length()
                    ? bare
                    : Decorated.of(
                            bare, Decoration.valueOf(token.substring(end + 2).toUpperCase(Locale.ROOT)));
        }
        if (token.matches("[+-]?(\\d.*|infinity|NaN)")) {
            return number(token.toLowerCase(Locale.ROOT));
        }
        return token;
    }

    private static Interval interval(String inside) {
        if (inside.equals("empty")) {
            return Interval.EMPTY;
        }
        if (inside.equals("entire")) {
            return Interval.ENTIRE;
        }
        String[] ends = inside.split(",");
        return Interval.of(number(ends[0].strip()), number(ends[1].strip()));
    }

    private static double number(String text) {
        String plain = text.replace("+infinity", "infinity")
                .replace("infinity", "Infinity")
                .replace("nan", "NaN");
        boolean hexadecimal = plain.contains("0x") && !plain.contains("p");
        return Double.parseDouble(hexadecimal ? plain + "p0" : plain);
    }
}
