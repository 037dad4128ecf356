package io.github.tianbao.check.packed;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A temporary file for what does not fit into memory. Only its owner can read it, and it goes when nothing refers to it any more, at the
 * latest with the program.
 */
final class SpillFile {
    private static final Cleaner CLEANER = Cleaner.create();

    private final FileChannel channel;
    private long length;

    SpillFile() throws IOException {
        Path file = Files.createTempFile("tianbao-", ".rows");
        channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        CLEANER.register(this, new Close(channel));
    }

    private record Close(FileChannel channel) implements Runnable {
        @Override
        public void run() {
            try {
                channel.close();
            } catch (IOException ignored) {
                // the file is of no use to anybody any more
            }
        }
    }

    /** Appends bytes and tells where they begin. */
    long append(byte[] bytes) throws IOException {
        long start = length;
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            length += channel.write(buffer, length);
        }
        return start;
    }

    byte[] read(long start, int count) {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        try {
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, start + buffer.position()) < 0) {
                    throw new EOFException("temporary file cut off");
                }
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        return buffer.array();
    }
}
