package io.github.tianbao.intake;

import java.nio.file.Path;

/**
 * One dropped file (报送件), identified by its content.
 *
 * @param file   where it lies
 * @param name   its file name
 * @param sha256 of its bytes, lower-case hexadecimal
 */
public record Submission(Path file, String name, String sha256) {}
