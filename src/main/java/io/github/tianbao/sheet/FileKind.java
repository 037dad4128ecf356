package io.github.tianbao.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.FileMagic;

/** What a file really is, told by its first bytes and never by its ending. */
enum FileKind {
    ZIP("压缩文件"),
    OLE("复合文档"),
    PDF("PDF 文件"),
    HTML("网页（HTML）"),
    WEB_ARCHIVE("单个文件网页（MHT）"),
    XML_SPREADSHEET("“XML 表格 2003”"),
    XML("XML 文件"),
    OLD_EXCEL("Excel 4.0 或更早的工作簿"),
    RTF("写字板（RTF）文档"),
    IMAGE("图片"),
    ARCHIVE("压缩包（RAR 或 7z）"),
    TEXT("文本（CSV 或 TXT）"),
    UNKNOWN("无法识别的文件");

    /** How much of a file tells what it is. */
    static final int HEAD = 8192;

    private static final Pattern HTML_TAG = Pattern.compile("<(!doctype html|html|head|meta|table|style|div|body)\\b");

    private final String words;

    FileKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static FileKind of(byte[] head) {
        String text = text(head);
        return switch (FileMagic.valueOf(head)) {
            case OOXML -> ZIP;
            case OLE2 -> OLE;
            case PDF -> PDF;
            case RTF -> RTF;
            case BIFF2, BIFF3, BIFF4 -> OLD_EXCEL;
            case JPEG, PNG, GIF, TIFF, BMP, WMF, EMF -> IMAGE;
            default -> ofText(text, head);
        };
    }

    private static FileKind ofText(String text, byte[] head) {
        if (text.startsWith("mime-version")) {
            return WEB_ARCHIVE;
        }
        if (HTML_TAG.matcher(text).find()) {
            return HTML;
        }
        if (text.startsWith("<?xml") || text.startsWith("<workbook")) {
            return text.contains("urn:schemas-microsoft-com:office:spreadsheet") ? XML_SPREADSHEET : XML;
        }
        if (text.startsWith("rar!") || text.startsWith("7z\u00bc\u00af")) {
            return ARCHIVE;
        }
        return isText(head) ? TEXT : UNKNOWN;
    }

    /** Letters in whatever charset; only ASCII is looked at. Zero bytes of UTF-16 are dropped. */
    private static String text(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isText(byte[] head) {
        boolean utf16 = head.length > 1 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF);
        if (utf16) {
            return true;
        }
        for (byte octet : head) {
            if (octet >= 0 && octet < ' ' && octet != '\t' && octet != '\n' && octet != '\r' && octet != '\f') {
                return false;
            }
        }
        return true;
    }
}
