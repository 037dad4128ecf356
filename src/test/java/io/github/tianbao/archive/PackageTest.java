package io.github.tianbao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.archive.PackageFault.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageTest {
    @TempDir
    Path folder;

    private Path bag;

    @BeforeEach
    void sealsAPackage() throws IOException {
        bag = seal("归档包");
    }

    @Test
    void acceptsAPackageAsItWasSealed() throws IOException {
        assertThat(PackageVerifier.verify(bag)).isEmpty();
        assertThat(bag.resolve("data/结果/审批表/新城镇-张三.pdf")).hasContent("表");
        assertThat(bag.resolve("data/规则包/某事项/programme.yaml")).exists();
    }

    @Test
    void countsWhatIsInIt() throws IOException {
        assertThat(bag.resolve("bag-info.txt")).content().startsWith("Bagging-Date: 2022-09-20\n").endsWith("Payload-Oxum: 12.4\n");
    }

    @Test
    void namesTheFileInWhichOneBitWasFlipped() throws IOException {
        for (String file : Bag.filesUnder(bag, bag)) {
            byte[] bytes = Files.readAllBytes(bag.resolve(file));
            byte[] flipped = bytes.clone();
            flipped[flipped.length / 2] ^= 1;
            Files.write(bag.resolve(file), flipped);
            assertThat(PackageVerifier.verify(bag)).as(file).isNotEmpty();
            Files.write(bag.resolve(file), bytes);
        }
        Files.writeString(bag.resolve("data/结果/receipt.json"), "[]");
        assertThat(PackageVerifier.verify(bag)).containsExactly(new PackageFault(Kind.CHANGED, "data/结果/receipt.json"));
    }

    @Test
    void namesAFileThatWasTakenAway() throws IOException {
        Files.delete(bag.resolve("data/原件/登记册.xlsx"));
        assertThat(PackageVerifier.verify(bag)).containsExactly(new PackageFault(Kind.MISSING, "data/原件/登记册.xlsx"));
    }

    @Test
    void namesAFileThatWasPutIn() throws IOException {
        Files.writeString(bag.resolve("data/多余.txt"), "");
        Files.writeString(bag.resolve("旁注.txt"), "");
        assertThat(PackageVerifier.verify(bag)).containsExactly(
                new PackageFault(Kind.FOREIGN, "data/多余.txt"), new PackageFault(Kind.FOREIGN, "旁注.txt"));
    }

    @Test
    void doesNotFollowAManifestOutOfThePackage() throws IOException {
        Files.writeString(folder.resolve("外面.txt"), "");
        Files.writeString(bag.resolve("manifest-sha256.txt"), "00  ../外面.txt\n");
        assertThat(PackageVerifier.verify(bag)).contains(new PackageFault(Kind.FOREIGN, "../外面.txt"));
    }

    @Test
    void saysThatAFolderIsNoPackage() throws IOException {
        assertThat(PackageVerifier.verify(folder)).containsExactly(new PackageFault(Kind.NOT_A_PACKAGE, "bagit.txt"));
    }

    @Test
    void sealsTheSameContentsIntoTheSameBytes() throws IOException {
        Path again = seal("又一次");
        for (String file : Bag.filesUnder(bag, bag)) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(bag.resolve(file));
        }
    }

    private Path seal(String name) throws IOException {
        Path original = write("来件/登记册.xlsx", "原件");
        write("结果/receipt.json", "{}");
        write("结果/审批表/新城镇-张三.pdf", "表");
        write("某事项/programme.yaml", "Y");
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("Bagging-Date", "2022-09-20");
        metadata.put("External-Description", "某事项\n登记册");
        Path target = Files.createDirectory(folder.resolve(name));
        PackageSealer.seal(
                new PackageContents(original, folder.resolve("结果"), List.of(folder.resolve("某事项")), metadata), target);
        return target;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
