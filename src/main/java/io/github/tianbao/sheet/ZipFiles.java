package io.github.tianbao.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Tells the kinds of zip file apart and opens workbooks among them. */
final class ZipFiles {
    private static final String USUAL_MAIN_PART = "xl/workbook.xml";

    private ZipFiles() {}

    static SourceWorkbook open(Path file) throws UnreadableFile, IOException, XMLStreamException {
        XlsxPackage zip = new XlsxPackage(file);
        try {
            return XlsxWorkbook.open(zip, mainPart(zip));
        } catch (UnreadableFile | IOException | XMLStreamException | RuntimeException unreadable) {
            zip.close();
            throw unreadable;
        }
    }

    private static String mainPart(XlsxPackage zip) throws UnreadableFile, IOException, XMLStreamException {
        Optional<String> named = zip.mainPart().filter(zip::has);
        String main = named.orElse(USUAL_MAIN_PART);
        if (main.endsWith(".bin")) {
            throw Refusal.otherSpreadsheet("二进制工作簿（.xlsb）");
        }
        if (zip.has(main) && !zip.has("word/document.xml") && !zip.has("ppt/presentation.xml")) {
            return main;
        }
        throw other(zip);
    }

    private static UnreadableFile other(XlsxPackage zip) {
        if (zip.has("word/document.xml")) {
            return Refusal.notAWorkbook("Word 文档");
        }
        if (zip.has("ppt/presentation.xml")) {
            return Refusal.notAWorkbook("演示文稿");
        }
        if (zip.has("OFD.xml")) {
            return Refusal.notAWorkbook("OFD 版式文件");
        }
        if (zip.has("mimetype") && zip.has("content.xml")) {
            return Refusal.otherSpreadsheet("开放文档格式文件（.ods 等）");
        }
        return zip.has("[Content_Types].xml") ? Refusal.damaged(new IOException("no main part")) : Refusal.archive();
    }
}
