package io.github.tianbao.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Folders and all that is in them. */
public final class Trees {
    private Trees() {}

    /** Deletes a folder or file, if it is there. */
    public static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Makes an empty folder, whatever was there. */
    public static void renew(Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
    }

    /** The entries of a folder in name order; none if it is not there. */
    public static List<Path> entries(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (NoSuchFileException gone) {
            return List.of();
        }
    }

    /** The files under a folder in path order. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Puts something into its final place, by a rename; if that was done before, nothing is left to do. */
    public static void place(Path made, Path target) throws IOException {
        if (Files.exists(made)) {
            Files.createDirectories(target.getParent());
            Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Makes sure that all files of a folder are on the disk and not only on their way to it. */
    public static void force(Path root) throws IOException {
        for (Path file : files(root)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }
}
