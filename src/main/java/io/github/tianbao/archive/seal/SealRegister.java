package io.github.tianbao.archive.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The register of seals (封存登记) in the archive folder: a line a package, {@code 档号 TAB seal TAB day}, only ever added to; the last
 * line of a number counts. Who changes a package and its manifests alike still has this register against him. A line that a killed
 * process left unfinished is passed over.
 */
public final class SealRegister {
    public static final String NAME = "封存登记.tsv";

    private static final Object IN_THIS_PROCESS = new Object();
    private static final String COMPLETE = "[^\\t]+\\t[0-9a-f]{64}\\t[0-9-]{10}";

    private final Path file;

    public SealRegister(Path archive) {
        this.file = archive.resolve(NAME);
    }

    public boolean exists() {
        return Files.isRegularFile(file);
    }

    /** Enters a seal; it is on disk when this returns. */
    public void enter(String number, String seal, LocalDate day) throws IOException {
        synchronized (IN_THIS_PROCESS) {
            try (FileChannel channel = FileChannel.open(
                            file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
                    FileLock lock = channel.lock()) {
                if (!lock.isValid()) {
                    throw new IOException("no lock on " + file);
                }
                String line = (isUnfinished(channel) ? "\n" : "") + number + '\t' + seal + '\t' + day + '\n';
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(line);
                channel.position(channel.size());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            OwnerOnly.restrict(file);
        }
    }

    private static boolean isUnfinished(FileChannel channel) throws IOException {
        ByteBuffer end = ByteBuffer.allocate(1);
        return channel.size() > 0 && channel.read(end, channel.size() - 1) == 1 && end.get(0) != '\n';
    }

    /** Seal by number. */
    public Map<String, String> seals() throws IOException {
        Map<String, String> seals = new TreeMap<>();
        if (exists()) {
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().filter(line -> line.matches(COMPLETE))
                    .map(line -> line.split("\t")).forEach(fields -> seals.put(fields[0], fields[1]));
        }
        return seals;
    }

    /** The seal of a number. */
    public Optional<String> seal(String number) throws IOException {
        return Optional.ofNullable(seals().get(number));
    }
}
