package org.majorant.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine;

/** The version, as the build wrote it. */
final class Version implements CommandLine.IVersionProvider {

    static String text() {
        return property("version");
    }

    /** The version of a library, given as {@code group:artifact}, that Majorant is built with. */
    static String of(String artifact) {
        return property(artifact.replace(':', '/'));
    }

    private static String property(String name) {
        Properties p = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                p.load(in);
            }
        } catch (IOException e) {
            // Without the file the version is not known.
        }
        return p.getProperty(name, "unknown");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"majorant " + text()};
    }
}
