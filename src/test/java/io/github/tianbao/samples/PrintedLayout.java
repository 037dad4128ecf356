package io.github.tianbao.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A printed table laid out as one office would.
 *
 * @param findings what the program has to find in it and nothing else, each as {@code rule sheet!cell}
 */
public record PrintedLayout(String name, Workbook workbook, List<String> findings) {
    public PrintedLayout {
        findings = List.copyOf(findings);
    }

    /** The name of its file. */
    public String fileName() {
        return name + (workbook instanceof XSSFWorkbook ? ".xlsx" : ".xls");
    }

    /** Saves the workbook in its own format and gives the file. */
    public Path save(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(fileName());
        if (workbook instanceof XSSFWorkbook xlsx) {
            StableWorkbook.save(xlsx, file);
        } else {
            StableWorkbook.save((HSSFWorkbook) workbook, file);
        }
        return file;
    }

    @Override
    public String toString() {
        return name;
    }
}
