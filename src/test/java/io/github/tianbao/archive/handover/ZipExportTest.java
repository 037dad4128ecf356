package io.github.tianbao.archive.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipExportTest {
    @TempDir
    Path folder;

    @Test
    void writesEntriesInNameOrderUnderNamesInUtf8() throws IOException {
        Path zip = folder.resolve("移交.zip");
        export().write(zip);
        try (ZipFile entries = new ZipFile(zip.toFile(), StandardCharsets.ISO_8859_1)) {
            assertThat(entries.stream().map(ZipEntry::getName)).containsExactly("归档包/data/𬭎.pdf", "归档包/元数据.xml", "移交清单.csv");
            assertThat(entries.getInputStream(entries.getEntry("移交清单.csv")).readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("清单");
        }
    }

    @Test
    void leavesAFileAloneThatIsThereAlready() throws IOException {
        Path zip = Files.writeString(folder.resolve("移交.zip"), "别人的");
        assertThatThrownBy(() -> export().write(zip)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(zip).hasContent("别人的");
    }

    @Test
    void leavesNothingBehindWhenAFileVanishesMeanwhile() throws IOException {
        ZipExport export = export();
        Files.delete(folder.resolve("包/元数据.xml"));
        assertThatThrownBy(() -> export.write(folder.resolve("移交.zip"))).isInstanceOf(IOException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("包"));
        }
    }

    private ZipExport export() throws IOException {
        Files.createDirectories(folder.resolve("包/data"));
        Files.writeString(folder.resolve("包/data/𬭎.pdf"), "表");
        Files.writeString(folder.resolve("包/元数据.xml"), "<归档文件/>");
        ZipExport export = new ZipExport();
        export.add("移交清单.csv", "清单".getBytes(StandardCharsets.UTF_8));
        export.add("归档包", folder.resolve("包"));
        return export;
    }
}
