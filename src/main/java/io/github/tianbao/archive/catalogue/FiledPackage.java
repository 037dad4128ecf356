package io.github.tianbao.archive.catalogue;

import io.github.tianbao.archive.metadata.PackageMetadata;
import java.nio.file.Path;

/** A package in an archive, with what it says of itself. */
public record FiledPackage(Path bag, PackageMetadata metadata) {}
