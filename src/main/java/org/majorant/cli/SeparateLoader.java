package org.majorant.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads one package of the program with libraries of its own, which come before those of the program: so two versions of a library can
 * stand side by side. All other classes of the program are shared.
 */
final class SeparateLoader extends URLClassLoader {
    private static final String PROGRAM = "org.majorant.";

    private final String own;

    /** @param own the package, with a dot behind it */
    SeparateLoader(String own, URL[] libraries, ClassLoader program) {
        super(libraries, program);
        this.own = own;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> c = findLoadedClass(name);
            if (c == null && name.startsWith(own)) {
                c = defined(name);
            } else if (c == null && !name.startsWith("java.") && !name.startsWith(PROGRAM)) {
                c = fromLibraries(name);
            }
            return c == null ? super.loadClass(name, resolve) : c;
        }
    }

    private Class<?> fromLibraries(String name) {
        try {
            return findClass(name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
        String file = name.replace('.', '/') + ".class";
        try (InputStream in = getParent().getResourceAsStream(file)) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
