package io.github.tianbao.archive.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Keeps files to their owner where the file system knows of owners (POSIX): packages hold personal data by nature. */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** Takes a file or folder from everybody but its owner. */
    public static void restrict(Path path) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.isDirectory(path) ? FOLDER : FILE);
        }
    }

    /** A folder with the folders above it, those that are new for the owner only. */
    public static Path folder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Path parent = path.toAbsolutePath().getParent();
            if (parent != null) {
                folder(parent);
            }
            Files.createDirectories(path);
            restrict(path);
        }
        return path;
    }

    /** Whether others than the owner may look into a file or folder; no where the file system does not know. */
    public static boolean isOpenToOthers(Path path) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return view != null && !FOLDER.containsAll(view.readAttributes().permissions());
    }
}
