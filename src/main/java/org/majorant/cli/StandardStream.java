package org.majorant.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output or standard error that remembers why it could not be written; what comes after that is dropped. */
final class StandardStream extends OutputStream {
    private final OutputStream stream;
    private IOException failure;

    StandardStream(FileDescriptor descriptor) {
        this(new FileOutputStream(descriptor));
    }

    StandardStream(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (failure == null) {
            try {
                stream.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Why not all was written; empty when it was, or when nobody wanted to read on. */
    String lost() {
        String why = failure == null ? "" : String.valueOf(failure.getMessage());
        String lower = why.toLowerCase(Locale.ROOT);
        return lower.contains("broken pipe") || lower.contains("pipe is being closed") ? "" : why;
    }
}
