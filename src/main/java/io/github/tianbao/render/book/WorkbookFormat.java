package io.github.tianbao.render.book;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Tells by its content, never by its name, what kind of workbook a file is, and opens it with everything in it kept. */
public enum WorkbookFormat {
    XLS("xls"),
    XLSX("xlsx"),
    XLSM("xlsm");

    /**
     * Apache POI takes what is packed to less than a hundredth for an attack. Thousands of comments that say the same, and columns
     * formatted down to the last row, are packed to less and are honest; an attack worth the name packs to a thousandth.
     */
    private static final double LEAST_HONEST_RATIO = 0.002;

    static {
        ZipSecureFile.setMinInflateRatio(LEAST_HONEST_RATIO);
    }

    private final String extension;

    WorkbookFormat(String extension) {
        this.extension = extension;
    }

    /** The file ending that Excel wants for this format. */
    public String extension() {
        return extension;
    }

    /** The format of a workbook that is open. */
    public static WorkbookFormat of(Workbook workbook) {
        if (workbook instanceof XSSFWorkbook book) {
            return book.isMacroEnabled() ? XLSM : XLSX;
        }
        return XLS;
    }

    /**
     * Opens a workbook in memory; the file itself is never written to.
     *
     * @throws IOException if the file cannot be read or is no workbook
     */
    public static Workbook open(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return open(in, file.getFileName().toString());
        }
    }

    /**
     * Opens a workbook in memory.
     *
     * @param name what to call it in an error
     */
    public static Workbook open(InputStream content, String name) throws IOException {
        InputStream in = FileMagic.prepareToCheckMagic(content);
        return switch (FileMagic.valueOf(in)) {
            case OOXML -> new XSSFWorkbook(in);
            case OLE2 -> new HSSFWorkbook(new POIFSFileSystem(in), true);
            default -> throw new IOException("“" + name + "”不是 Excel 工作簿（.xls、.xlsx、.xlsm）");
        };
    }
}
