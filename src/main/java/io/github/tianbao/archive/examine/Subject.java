package io.github.tianbao.archive.examine;

import io.github.tianbao.archive.bag.BagInfo;
import io.github.tianbao.archive.bag.Fixity;
import io.github.tianbao.archive.bag.PackageFault;
import io.github.tianbao.archive.metadata.MetadataReader;
import io.github.tianbao.archive.metadata.PackageMetadata;
import io.github.tianbao.archive.seal.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A package under examination, read once.
 *
 * @param metadata empty if they cannot be read
 * @param trouble  why the metadata cannot be read; empty if they can
 * @param receipt  empty if it cannot be read
 */
record Subject(
        Path bag,
        Fixity fixity,
        Map<String, String> info,
        Optional<PackageMetadata> metadata,
        String trouble,
        Optional<ReceiptFacts> receipt) {

    static Subject of(Path bag) throws IOException {
        Fixity fixity = Fixity.of(bag);
        Map<String, String> info = BagInfo.read(bag);
        Optional<ReceiptFacts> receipt = receipt(bag);
        try {
            return new Subject(bag, fixity, info, Optional.of(MetadataReader.read(bag)), "", receipt);
        } catch (MetadataReader.Unreadable unreadable) {
            return new Subject(bag, fixity, info, Optional.empty(), unreadable.getMessage(), receipt);
        } catch (IOException missing) {
            return new Subject(bag, fixity, info, Optional.empty(), "没有元数据.xml，或打不开", receipt);
        }
    }

    private static Optional<ReceiptFacts> receipt(Path bag) {
        Path file = bag.resolve(Layout.RECEIPT);
        try {
            return Files.isRegularFile(file) ? Optional.of(ReceiptFacts.read(file)) : Optional.empty();
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    /** The files with a fault of a kind. */
    List<String> files(PackageFault.Kind kind) {
        return fixity.faults().stream().filter(fault -> fault.kind() == kind).map(PackageFault::toString).toList();
    }

    /** The payload files under a folder of the package, in name order. */
    List<String> under(String folder) {
        return fixity.payload().keySet().stream().filter(file -> file.startsWith(folder + "/")).toList();
    }

    Path resolve(String file) {
        return bag.resolve(file);
    }
}
