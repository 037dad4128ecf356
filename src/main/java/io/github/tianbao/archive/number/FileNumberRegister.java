package io.github.tianbao.archive.number;

import io.github.tianbao.archive.NumberRegister;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A register of item numbers in one text file (UTF-8): a line a number, {@code series TAB number TAB holder}, only ever added to. A
 * line that a killed process left unfinished was never given out, and is cut off. Serves one computer; several processes and threads
 * may use the same file.
 */
public final class FileNumberRegister implements NumberRegister {
    /** A file lock holds between processes only. */
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private final Path file;
    private final Map<String, Long> last = new TreeMap<>();
    private final Map<String, Map<String, Long>> held = new HashMap<>();
    private long known;

    /** @param file made when the first number is given out; its folder exists */
    public FileNumberRegister(Path file) {
        this.file = file;
    }

    @Override
    public long allocate(String series, String holder) throws IOException {
        requireOneField(series);
        requireOneField(holder);
        return locked(channel -> {
            Long given = held.getOrDefault(series, Map.of()).get(holder);
            if (given != null) {
                return given;
            }
            long next = last.getOrDefault(series, 0L) + 1;
            append(channel, series + '\t' + next + '\t' + holder + '\n');
            remember(series, next, holder);
            return next;
        });
    }

    @Override
    public long last(String series) throws IOException {
        return locked(channel -> last.getOrDefault(series, 0L));
    }

    @Override
    public SortedSet<String> series() throws IOException {
        return locked(channel -> new TreeSet<>(last.keySet()));
    }

    private interface Work<T> {
        T with(FileChannel channel) throws IOException;
    }

    private <T> T locked(Work<T> work) throws IOException {
        try {
            IN_THIS_PROCESS.lockInterruptibly();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for " + file);
        }
        try (FileChannel channel = FileChannel.open(
                        file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("no lock on " + file);
            }
            catchUp(channel);
            return work.with(channel);
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }

    /** Reads what was added since this process looked last. */
    private void catchUp(FileChannel channel) throws IOException {
        if (channel.size() < known) {
            throw new IOException(file + " has become shorter");
        }
        ByteBuffer added = ByteBuffer.allocate(Math.toIntExact(channel.size() - known));
        while (added.hasRemaining() && channel.read(added, known + added.position()) >= 0) {
            // a channel may give less than asked for
        }
        String text = new String(added.array(), 0, added.position(), StandardCharsets.UTF_8);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        whole.lines().forEach(this::remember);
        known += whole.getBytes(StandardCharsets.UTF_8).length;
        channel.truncate(known);
    }

    private void remember(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 3 || !fields[1].matches("[0-9]{1,18}")) {
            throw new IllegalStateException("“" + file + "”里有一行不是件号登记，请从备份恢复这个文件：" + line);
        }
        remember(fields[0], Long.parseLong(fields[1]), fields[2]);
    }

    private void remember(String series, long number, String holder) {
        held.computeIfAbsent(series, one -> new HashMap<>()).put(holder, number);
        last.merge(series, number, Math::max);
    }

    private void append(FileChannel channel, String line) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(line);
        long at = known;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
        channel.force(true);
        known = at;
    }

    private static void requireOneField(String text) {
        if (text.isEmpty() || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a field of the register is empty or holds a control character");
        }
    }
}
