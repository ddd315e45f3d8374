package org.majorant.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two runs that write the same files apart: the second waits until the first is through. */
final class RunLock implements AutoCloseable {
    private static final long BETWEEN_TRIES_MILLIS = 200;

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @param whenWaiting called once when another run, of this or another process, holds the file */
    static RunLock of(Path file, Runnable whenWaiting) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean told = false;
        try {
            while (!locked(channel)) {
                if (!told) {
                    whenWaiting.run();
                    told = true;
                }
                Thread.sleep(BETWEEN_TRIES_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            channel.close();
            throw new IOException("interrupted", e);
        }
        return new RunLock(channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Closing the channel gives up its lock. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
