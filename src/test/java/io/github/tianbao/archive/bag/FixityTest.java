package io.github.tianbao.archive.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import gov.loc.repository.bagit.creator.BagCreator;
import gov.loc.repository.bagit.hash.StandardSupportedAlgorithms;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import io.github.tianbao.archive.bag.PackageFault.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixityTest {
    @TempDir
    Path folder;

    private Path bag;

    @BeforeEach
    void sealsAPackage() throws IOException {
        bag = folder.resolve("归档包");
        write("data/原件/登记册.xlsx", "原件");
        write("data/结果/receipt.json", "{}");
        write("data/结果/审批表/新城镇-张三.pdf", "表");
        write("元数据.xml", "<归档文件/>");
        BagWriter.seal(bag, Map.of("External-Description", "登记册\n两行"));
    }

    @Test
    void acceptsAPackageAsItWasSealed() throws IOException {
        assertThat(faults()).isEmpty();
        assertThat(bag.resolve("bag-info.txt")).content().contains("External-Description: 登记册 两行\n").contains("Payload-Oxum: 11.3\n");
    }

    @Test
    void namesTheFileOfWhichAnyByteWasChanged() throws IOException {
        for (String file : BagFiles.under(bag).files().keySet()) {
            byte[] bytes = Files.readAllBytes(bag.resolve(file));
            for (int at = 0; at < bytes.length; at++) {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << at % 8);
                Files.write(bag.resolve(file), flipped);
                assertThat(faults()).as("%s, byte %d", file, at).contains(new PackageFault(Kind.CHANGED, file));
            }
            Files.write(bag.resolve(file), bytes);
        }
        assertThat(faults()).isEmpty();
    }

    @Test
    void accusesAChangedManifestAndNotTheFilesItLists() throws IOException {
        for (String manifest : List.of("manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt")) {
            byte[] bytes = Files.readAllBytes(bag.resolve(manifest));
            byte[] changed = bytes.clone();
            changed[0] = (byte) (changed[0] == '0' ? '1' : '0');
            Files.write(bag.resolve(manifest), changed);
            assertThat(faults()).containsExactly(new PackageFault(Kind.CHANGED, manifest));
            Files.write(bag.resolve(manifest), bytes);
        }
    }

    @Test
    void namesAnyFileThatWasTakenAway() throws IOException {
        for (String file : BagFiles.under(bag).files().keySet()) {
            byte[] bytes = Files.readAllBytes(bag.resolve(file));
            Files.delete(bag.resolve(file));
            assertThat(faults()).as(file).contains(new PackageFault(Kind.MISSING, file));
            Files.write(bag.resolve(file), bytes);
        }
    }

    @Test
    void namesWhatWasPutIn() throws IOException {
        write("data/多余.txt", "");
        write("旁注.txt", "");
        Files.createDirectory(bag.resolve("data/空夹"));
        Files.createSymbolicLink(bag.resolve("data/链接.xlsx"), bag.resolve("data/原件/登记册.xlsx"));
        assertThat(faults()).containsExactly(
                new PackageFault(Kind.FOREIGN, "data/多余.txt"), new PackageFault(Kind.FOREIGN, "data/空夹/"),
                new PackageFault(Kind.FOREIGN, "data/链接.xlsx"), new PackageFault(Kind.FOREIGN, "旁注.txt"));
    }

    @Test
    void namesBothNamesOfAFileThatWasRenamed() throws IOException {
        Files.move(bag.resolve("data/原件/登记册.xlsx"), bag.resolve("data/原件/登记册2.xlsx"));
        assertThat(faults()).containsExactly(new PackageFault(Kind.MISSING, "data/原件/登记册.xlsx"),
                new PackageFault(Kind.FOREIGN, "data/原件/登记册2.xlsx"));
    }

    @Test
    void takesALinkInPlaceOfAFileForMissing() throws IOException {
        Path file = bag.resolve("data/原件/登记册.xlsx");
        Path outside = Files.move(file, folder.resolve("外面.xlsx"));
        Files.createSymbolicLink(file, outside);
        assertThat(faults()).contains(new PackageFault(Kind.MISSING, "data/原件/登记册.xlsx"));
    }

    @Test
    void doesNotFollowAManifestOutOfThePackage() throws IOException {
        Files.writeString(folder.resolve("外面.txt"), "");
        Files.writeString(bag.resolve("manifest-sha256.txt"), "00  ../外面.txt\n");
        Files.writeString(bag.resolve("manifest-sha512.txt"), "00  ../外面.txt\n");
        assertThat(faults()).contains(new PackageFault(Kind.FOREIGN, "../外面.txt"));
    }

    @Test
    void saysThatAFolderIsNoPackage() throws IOException {
        assertThat(Fixity.of(folder).faults()).containsExactly(new PackageFault(Kind.NOT_A_PACKAGE, "bagit.txt"));
    }

    @Test
    void writesPerCentSignsAndLineEndsInNamesAsTheStandardSays() throws IOException {
        bag = folder.resolve("另一包");
        write("data/100%\n册.txt", "册");
        BagWriter.seal(bag, Map.of());
        assertThat(bag.resolve("manifest-sha256.txt")).content().contains("  data/100%25%0A册.txt\n");
        assertThat(faults()).isEmpty();
    }

    @Test
    void isAcceptedByTheLibraryOfCongress() {
        assertThatCode(() -> {
            try (BagVerifier verifier = new BagVerifier()) {
                verifier.isValid(new BagReader().read(bag), false);
            }
        }).doesNotThrowAnyException();
    }

    @Test
    void acceptsAPackageThatTheLibraryOfCongressMade() throws Exception {
        Path theirs = folder.resolve("国会图书馆");
        Files.createDirectories(theirs.resolve("册"));
        Files.writeString(theirs.resolve("册/登记册 50%.txt"), "原件", StandardCharsets.UTF_8);
        BagCreator.bagInPlace(theirs, List.of(StandardSupportedAlgorithms.SHA256), false);
        assertThat(Fixity.of(theirs).faults()).isEmpty();
        Files.writeString(theirs.resolve("data/册/登记册 50%.txt"), "改", StandardCharsets.UTF_8);
        assertThat(Fixity.of(theirs).faults()).containsExactly(new PackageFault(Kind.CHANGED, "data/册/登记册 50%.txt"));
    }

    private List<PackageFault> faults() throws IOException {
        return Fixity.of(bag).faults();
    }

    private void write(String name, String text) throws IOException {
        Path file = bag.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
