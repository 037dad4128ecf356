package io.github.tianbao.archive.handover;

import io.github.tianbao.archive.bag.BagFiles;
import io.github.tianbao.archive.seal.OwnerOnly;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs folders into a zip file with UTF-8 names, entries in name order and one fixed time, so that the same packages give the same
 * bytes. The file appears under its name only after every entry was read back and compared.
 */
public final class ZipExport {
    /** Not the first instant a zip entry can carry: that one makes Java add the time zone of the machine. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final SortedMap<String, Source> entries = new TreeMap<>();

    private interface Source {
        InputStream open() throws IOException;
    }

    /** Adds a file that is only in the zip. */
    public void add(String name, byte[] content) {
        byte[] own = content.clone();
        entries.put(name, () -> new ByteArrayInputStream(own));
    }

    /** Adds a folder with everything in it. */
    public void add(String name, Path folder) throws IOException {
        for (String file : BagFiles.under(folder).files().keySet()) {
            Path path = folder.resolve(file);
            entries.put(name + "/" + file, () -> Files.newInputStream(path));
        }
    }

    /**
     * Writes the zip file.
     *
     * @throws FileAlreadyExistsException if there is a file of that name; it is not touched
     * @throws IOException                if it cannot be written, or does not read back as it was written
     */
    public void write(Path zip) throws IOException {
        if (Files.exists(zip)) {
            throw new FileAlreadyExistsException(zip.toString());
        }
        Path folder = zip.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, ".", ".part");
        try {
            compare(part, pack(part));
            OwnerOnly.restrict(part);
            Files.move(part, zip, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Map<String, byte[]> pack(Path part) throws IOException {
        Map<String, byte[]> digests = new TreeMap<>();
        try (OutputStream out = Files.newOutputStream(part); ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Source> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(header);
                try (InputStream in = entry.getValue().open()) {
                    digests.put(entry.getKey(), copy(in, zip));
                }
                zip.closeEntry();
            }
        }
        return digests;
    }

    private static void compare(Path part, Map<String, byte[]> digests) throws IOException {
        try (ZipFile zip = new ZipFile(part.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() != digests.size()) {
                throw new IOException("zip 文件写好后有" + zip.size() + "项，应当有" + digests.size() + "项");
            }
            for (Map.Entry<String, byte[]> entry : digests.entrySet()) {
                try (InputStream in = zip.getInputStream(zip.getEntry(entry.getKey()))) {
                    if (!Arrays.equals(copy(in, OutputStream.nullOutputStream()), entry.getValue())) {
                        throw new IOException("zip 文件里的“" + entry.getKey() + "”读回来不一样");
                    }
                }
            }
        }
    }

    private static byte[] copy(InputStream in, OutputStream out) throws IOException {
        try {
            DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            digesting.transferTo(out);
            return digesting.getMessageDigest().digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
