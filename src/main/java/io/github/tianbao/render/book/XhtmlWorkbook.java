package io.github.tianbao.render.book;

import io.github.tianbao.render.annotate.ooxml.OoxmlPackage;
import io.github.tianbao.render.annotate.ooxml.PackageCopy;
import io.github.tianbao.render.annotate.ooxml.PartScan;
import io.github.tianbao.render.book.TableExtent.Part;
import io.github.tianbao.render.pdf.MalformedXhtml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Element;

/**
 * Makes an .xlsx of XHTML: each {@code <table data-sheet="名称">} becomes a sheet; tables of one name share it, one below the other.
 *
 * <p>What the attributes mean is written in docs/workbooks.md. The same XHTML always gives the same bytes. Tables may be as long as a
 * sheet: after some thousands of rows they are written past the workbook in memory.
 */
public final class XhtmlWorkbook implements AutoCloseable {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellWriter cells = new CellWriter(new BookStyles(workbook));
    private final List<LaidOutTable> tables = new ArrayList<>();
    private final List<BulkRows> bulk = new ArrayList<>();
    private final Path output;

    private XhtmlWorkbook(Path output) {
        this.output = output;
    }

    /**
     * The bytes of the workbook.
     *
     * @throws MalformedXhtml if the text is not well-formed
     * @throws WorkbookFault  if an attribute makes no sense, or a formula gives something else than the template printed
     */
    public static byte[] bytes(String xhtml) throws MalformedXhtml, WorkbookFault {
        try {
            Path folder = Files.createTempDirectory("tianbao-");
            Path input = folder.resolve("book.xhtml");
            Path output = folder.resolve("book.xlsx");
            try {
                Files.writeString(input, xhtml);
                write(input, output);
                return Files.readAllBytes(output);
            } finally {
                Files.deleteIfExists(input);
                Files.deleteIfExists(output);
                Files.delete(folder);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /**
     * Writes the workbook.
     *
     * @param xhtml UTF-8
     * @throws MalformedXhtml if the text is not well-formed
     * @throws WorkbookFault  if an attribute makes no sense, or a formula gives something else than the template printed
     */
    public static void write(Path xhtml, Path output) throws MalformedXhtml, WorkbookFault, IOException {
        XhtmlTables document = new XhtmlTables(xhtml);
        try (XhtmlWorkbook book = new XhtmlWorkbook(output)) {
            book.take(document);
            WorkbookBytes.describe(book.workbook, document.title());
            book.finish();
        }
    }

    private void take(XhtmlTables document) throws MalformedXhtml, WorkbookFault, IOException {
        Iterator<TableExtent> extents = document.extents().iterator();
        Map<String, Integer> nextRow = new HashMap<>();
        document.read(new XhtmlTables.Taker() {
            private LaidOutTable table;
            private TableWriter writer;

            @Override
            public void start(Element element) throws WorkbookFault {
                table = new LaidOutTable(element, nextRow.getOrDefault(element.getAttribute("data-sheet").strip(), 0), extents.next());
                writer = new TableWriter(sheet(table.sheet()), table, cells, XhtmlWorkbook.this::open);
            }

            @Override
            public void row(Part part, Element row) throws WorkbookFault {
                writer.write(table.place(part, row));
            }

            @Override
            public void end() throws WorkbookFault {
                writer.end();
                nextRow.put(table.sheet(), table.end() + 1 + BarChart.rowsBelow(table));
                tables.add(table);
            }
        });
        if (tables.isEmpty()) {
            throw new WorkbookFault("模板", "没有 <table data-sheet=\"…\">，工作簿至少要有一张表");
        }
    }

    private BulkRows open(XSSFSheet sheet, LaidOutTable table, int first) {
        try {
            Path file = output.resolveSibling("." + output.getFileName() + "." + bulk.size() + ".rows");
            bulk.add(new BulkRows(sheet, table, file, first));
            return bulk.get(bulk.size() - 1);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private XSSFSheet sheet(String name) throws WorkbookFault {
        if (name.isEmpty() || !WorkbookUtil.createSafeSheetName(name).equals(name)) {
            throw new WorkbookFault("“" + name + "”", "不能作工作表名：要有1至31个字，不含 / \\ ? * [ ] :");
        }
        XSSFSheet known = workbook.getSheet(name);
        return known == null ? workbook.createSheet(name) : known;
    }

    private void finish() throws WorkbookFault, IOException {
        for (BulkRows rows : bulk) {
            rows.finish();
            rows.standIn();
        }
        cells.keepPromises(workbook.getCreationHelper().createFormulaEvaluator(), !bulk.isEmpty());
        bulk.forEach(BulkRows::standDown);
        for (LaidOutTable table : tables) {
            BarChart.draw(workbook.getSheet(table.sheet()), table);
        }
        if (bulk.isEmpty()) {
            WorkbookBytes.write(workbook, output);
        } else {
            writeWithBulk();
        }
    }

    private void writeWithBulk() throws IOException {
        Path without = output.resolveSibling("." + output.getFileName() + ".part");
        try {
            WorkbookBytes.write(workbook, without);
            try (OoxmlPackage zip = new OoxmlPackage(without)) {
                PackageCopy copy = new PackageCopy(zip);
                for (BulkRows rows : bulk) {
                    String part = rows.sheet().getPackagePart().getPartName().getName().substring(1);
                    copy.edits(part).insert(placeOf(rows, zip.scan(part)), out -> Files.copy(rows.file(), out));
                }
                copy.write(output);
            }
        } finally {
            Files.deleteIfExists(without);
        }
    }

    /** Before the first row that comes later. */
    private static long placeOf(BulkRows rows, PartScan scan) throws IOException {
        try (scan) {
            while (scan.next()) {
                if (scan.isStart("row") && scan.number("r", 0) > rows.first() || scan.isEnd("sheetData")) {
                    return scan.start();
                }
            }
        }
        throw new IOException("no rows in " + rows.sheet().getSheetName());
    }

    @Override
    public void close() throws IOException {
        for (BulkRows rows : bulk) {
            rows.close();
        }
        workbook.close();
    }
}
