package org.majorant.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What programs may call, member by member: a change of it is seen in the golden file, and is told in the list of changes. */
class PublicSurfaceTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/api.txt");
    private static final Path CLASSES = Path.of("target/classes");
    private static final List<String> PACKAGES = List.of("api", "testkit", "testkit/junit");

    @Test
    void theSurfaceIsTheOneAgreedUpon() throws Exception {
        List<String> lines = new ArrayList<>();
        for (String p : PACKAGES) {
            for (Class<?> c : classes("org/majorant/" + p)) {
                lines.addAll(lines(c));
            }
        }
        Path written = Path.of("target/api.txt");
        Files.write(written, lines);
        assertThat(lines)
                .as(
                        "the public surface; if the change is meant, copy %s to %s and say so in CHANGELOG.md",
                        written, GOLDEN)
                .isEqualTo(Files.readAllLines(GOLDEN));
    }

    /** The test would not see a change if it read nothing of a class. */
    @Test
    void membersOfAllKindsAreRead() {
        assertThat(lines(Shown.class))
                .containsExactly(
                        "public abstract static class org.majorant.api.PublicSurfaceTest$Shown"
                                + " extends java.lang.Object implements java.lang.Runnable",
                        "  protected abstract java.util.List<java.lang.String>"
                                + " org.majorant.api.PublicSurfaceTest$Shown.words() throws java.io.IOException",
                        "  protected org.majorant.api.PublicSurfaceTest$Shown(int)",
                        "  public static final int org.majorant.api.PublicSurfaceTest$Shown.SIZE");
    }

    /** A class with a member of each kind. */
    public abstract static class Shown implements Runnable {
        public static final int SIZE = 1;
        final int hidden;

        protected Shown(int hidden) {
            this.hidden = hidden;
        }

        protected abstract List<String> words() throws IOException;

        abstract void unseen();
    }

    private static List<Class<?>> classes(String folder) throws IOException, ClassNotFoundException {
        List<Class<?>> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(CLASSES.resolve(folder))) {
            for (Path f :
                    files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                String name =
                        CLASSES.relativize(f).toString().replace(".class", "").replace('/', '.');
                if (name.endsWith("package-info")) {
                    continue;
                }
                Class<?> c = Class.forName(name, false, PublicSurfaceTest.class.getClassLoader());
                if (reachable(c)) {
                    all.add(c);
                }
            }
        }
        return all;
    }

    private static boolean reachable(Class<?> c) {
        return seen(c.getModifiers())
                && !c.isAnonymousClass()
                && (c.getEnclosingClass() == null || reachable(c.getEnclosingClass()));
    }

    private static boolean seen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static List<String> lines(Class<?> c) {
        String kind =
                c.isAnnotation() || c.isInterface() ? "" : c.isEnum() ? "enum " : c.isRecord() ? "record " : "class ";
        StringBuilder head = new StringBuilder();
        head.append(Modifier.toString(c.getModifiers() & ~Modifier.SYNCHRONIZED))
                .append(' ')
                .append(c.isSealed() ? "sealed " : "")
                .append(kind)
                .append(c.getName());
        if (c.getGenericSuperclass() != null) {
            head.append(" extends ").append(c.getGenericSuperclass().getTypeName());
        }
        head.append(names(" implements ", c.getGenericInterfaces()));
        if (c.isSealed()) {
            head.append(names(" permits ", c.getPermittedSubclasses()));
        }
        List<String> members = new ArrayList<>();
        Stream.of(c.getDeclaredConstructors())
                .filter(PublicSurfaceTest::seen)
                .map(Constructor::toGenericString)
                .forEach(members::add);
        Stream.of(c.getDeclaredMethods())
                .filter(PublicSurfaceTest::seen)
                .map(Method::toGenericString)
                .forEach(members::add);
        Stream.of(c.getDeclaredFields())
                .filter(PublicSurfaceTest::seen)
                .map(Field::toGenericString)
                .forEach(members::add);
        Collections.sort(members);
        List<String> lines = new ArrayList<>(List.of(head.toString()));
        members.forEach(m -> lines.add("  " + m));
        return lines;
    }

    private static boolean seen(Member m) {
        return seen(m.getModifiers()) && !m.isSynthetic();
    }

    private static String names(String before, Type[] types) {
        return types.length == 0
                ? ""
                : before + Arrays.stream(types).map(Type::getTypeName).sorted().collect(Collectors.joining(", "));
    }
}
