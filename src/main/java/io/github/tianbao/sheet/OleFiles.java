package io.github.tianbao.sheet;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells the kinds of OLE compound document apart and opens workbooks among them. */
final class OleFiles {
    private OleFiles() {}

    static SourceWorkbook open(Path file) throws UnreadableFile, IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
            refuseOthers(ole.getRoot());
            return new XlsWorkbook(new HSSFWorkbook(ole.getRoot(), false));
        }
    }

    private static void refuseOthers(DirectoryNode root) throws UnreadableFile {
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return;
        }
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw Refusal.passwordProtected();
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            throw Refusal.notAWorkbook("Word 文档");
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw Refusal.notAWorkbook("演示文稿");
        }
        throw Refusal.otherSpreadsheet("WPS 表格（.et）或其他程序的文件，不是 Excel 工作簿");
    }
}
