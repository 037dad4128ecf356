package io.github.tianbao.ledger.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that nobody but their owner can read, where the file system knows permissions; elsewhere the folder's hold. */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** Makes a folder, if it is not there, and those above it; closes it to others only if it is made here. */
    public static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder, attributes(folder.toAbsolutePath().getParent(), FOLDER));
        }
    }

    /**
     * Makes an empty file.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one
     */
    public static void newFile(Path file) throws IOException {
        Files.createFile(file, attributes(file.toAbsolutePath().getParent(), FILE));
    }

    /** Takes the rights of others from a file. */
    public static void close(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && !view.readAttributes().permissions().equals(FILE)) {
            view.setPermissions(FILE);
        }
    }

    private static FileAttribute<?>[] attributes(Path folder, Set<PosixFilePermission> permissions) {
        return Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null
                ? new FileAttribute<?>[0] : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }
}
