package io.github.tianbao.sheet;

/** The reasons for which a file is not read, in the clerk's words. */
final class Refusal {
    private static final String SAVE_AS = "请用 Excel 或 WPS 打开它，选“另存为”，类型选“Excel 工作簿 (*.xlsx)”，再报送另存的文件。";
    private static final String SEND_THE_WORKBOOK = "请报送原来的 Excel 工作簿（.xlsx 或 .xls）。";

    private Refusal() {}

    static UnreadableFile missing() {
        return new UnreadableFile("文件不存在，或者没有权限打开。", "请确认文件还在原处；如果正在 Excel 或 WPS 中打开，请先关闭它。");
    }

    static UnreadableFile empty() {
        return new UnreadableFile("文件是空的（0 字节）。", "请检查原文件，重新保存或重新复制后再报送。");
    }

    static UnreadableFile tooLarge(long bytes, long limit) {
        return new UnreadableFile(
                "文件太大：%d 兆字节，最多 %d 兆字节。".formatted(bytes >> 20, limit >> 20),
                "请删去图片和用不到的工作表，或者分成几个文件报送；旧的 .xls 文件可另存为 .xlsx。");
    }

    static UnreadableFile kind(FileKind kind) {
        return switch (kind) {
            case HTML, WEB_ARCHIVE, XML_SPREADSHEET, TEXT, OLD_EXCEL ->
                new UnreadableFile("这不是 Excel 工作簿，实际是" + kind.words() + "，只是用了表格的扩展名或由别的系统导出。", SAVE_AS);
            case ARCHIVE -> archive();
            default -> notAWorkbook(kind.words());
        };
    }

    static UnreadableFile notAWorkbook(String what) {
        return new UnreadableFile("这不是 Excel 工作簿，实际是" + what + "。", SEND_THE_WORKBOOK);
    }

    static UnreadableFile archive() {
        return new UnreadableFile("这是压缩包，不是 Excel 工作簿。", "请先解压，再报送里面的工作簿。");
    }

    static UnreadableFile otherSpreadsheet(String what) {
        return new UnreadableFile("这是" + what + "，不能直接读取。", SAVE_AS);
    }

    static UnreadableFile passwordProtected() {
        return new UnreadableFile(
                "文件设有打开密码，无法读取。", "请打开文件，在“文件—信息—保护工作簿—用密码进行加密”中清除密码，保存后再报送。");
    }

    static UnreadableFile tooOld(Throwable cause) {
        return new UnreadableFile("这是 Excel 95 或更早的工作簿，格式太旧。", SAVE_AS, cause);
    }

    static UnreadableFile bomb(Throwable cause) {
        return new UnreadableFile(
                "文件的压缩比大得反常，为安全起见没有展开。常见原因是工作表下方有大量只有格式、没有内容的空行。",
                "请选中最后一行数据以下的所有行，右键“删除”，保存后再报送。",
                cause);
    }

    static UnreadableFile damaged(Throwable cause) {
        return new UnreadableFile("文件已损坏，或者没有复制完整，无法读取。", "请在 Excel 或 WPS 中打开原文件，另存为一个新的 .xlsx 文件后再报送。", cause);
    }
}
