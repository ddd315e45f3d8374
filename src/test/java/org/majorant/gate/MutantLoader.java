package org.majorant.gate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Loads the trusted wing once more, with one class changed, beside the one that is there; all else is shared. */
final class MutantLoader extends ClassLoader {
    private static final String WING = "org.majorant.prove.";
    private static final String DOOR = "org.majorant.gate.Door";

    private final Map<String, byte[]> changed;

    private MutantLoader(Map<String, byte[]> changed) {
        super(MutantLoader.class.getClassLoader());
        this.changed = changed;
    }

    /** The door to a wing in which the class has the other source; empty where it does not compile. */
    static Optional<Checks> door(String type, String source) {
        Optional<Map<String, byte[]>> classes = compiled(type, source);
        return classes.map(c -> {
            try {
                return (Checks) new MutantLoader(c)
                        .loadClass(DOOR)
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean own = name.startsWith(WING) || name.equals(DOOR) || name.startsWith(DOOR + "$");
        if (!own) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            byte[] code = changed.getOrDefault(name, null);
            if (code == null) {
                code = original(name);
            }
            return defineClass(name, code, 0, code.length);
        }
    }

    private byte[] original(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static Optional<Map<String, byte[]>> compiled(String type, String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> written = new HashMap<>();
        JavaFileManager standard = compiler.getStandardFileManager(null, null, null);
        JavaFileManager files = new ForwardingJavaFileManager<>(standard) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("mem:///" + name.replace('.', '/') + ".class"), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        ByteArrayOutputStream out = new ByteArrayOutputStream();
                        written.put(name, out);
                        return out;
                    }
                };
            }
        };
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("mem:///" + type + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignore) {
                        return source;
                    }
                };
        boolean ok = compiler.getTask(null, files, d -> {}, List.of("-proc:none", "-nowarn"), null, List.of(file))
                .call();
        if (!ok) {
            return Optional.empty();
        }
        Map<String, byte[]> classes = new HashMap<>();
        written.forEach((n, out) -> classes.put(n, out.toByteArray()));
        return Optional.of(classes);
    }
}
