package io.github.tianbao.render.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a face comes from: the class path, or a file of the user's. */
sealed interface FontSource {

    /** Its bytes. */
    byte[] read() throws IOException;

    /** Name with its ending, from which OpenPDF tells the format. */
    String fileName();

    /** For the colophon and {@code doctor}. */
    String description();

    /** A font that comes with the program. */
    record Bundled(String resource, String description) implements FontSource {
        @Override
        public byte[] read() throws IOException {
            try (InputStream stream = FontSource.class.getResourceAsStream(resource)) {
                if (stream == null) {
                    throw new FileNotFoundException(resource);
                }
                return stream.readAllBytes();
            }
        }

        @Override
        public String fileName() {
            return resource.substring(resource.lastIndexOf('/') + 1);
        }
    }

    /** A font installed on this computer. */
    record Installed(Path file) implements FontSource {
        @Override
        public byte[] read() throws IOException {
            return Files.readAllBytes(file);
        }

        @Override
        public String fileName() {
            return file.getFileName().toString();
        }

        @Override
        public String description() {
            return fileName();
        }
    }
}
