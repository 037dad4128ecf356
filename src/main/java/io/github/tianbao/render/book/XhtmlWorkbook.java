package io.github.tianbao.render.book;

import io.github.tianbao.render.pdf.MalformedXhtml;
import io.github.tianbao.render.pdf.Xhtml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Makes an .xlsx of XHTML: each {@code <table data-sheet="名称">} becomes a sheet; tables of one name share it, one below the other.
 *
 * <p>What the attributes mean is written in docs/workbooks.md. The same XHTML always gives the same bytes.
 */
public final class XhtmlWorkbook {
    private final XSSFWorkbook workbook;
    private final CellWriter cells;

    private XhtmlWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.cells = new CellWriter(new BookStyles(workbook));
    }

    /**
     * The bytes of the workbook.
     *
     * @throws MalformedXhtml if the text is not well-formed
     * @throws WorkbookFault  if an attribute makes no sense, or a formula gives something else than the template printed
     */
    public static byte[] bytes(String xhtml) throws MalformedXhtml, WorkbookFault {
        Document document = Xhtml.parse(xhtml);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new XhtmlWorkbook(workbook).write(layOut(document));
            WorkbookBytes.describe(workbook, Xhtml.title(document));
            return WorkbookBytes.of(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<LaidOutTable> layOut(Document document) throws WorkbookFault {
        Map<String, Integer> nextRow = new HashMap<>();
        List<LaidOutTable> tables = new ArrayList<>();
        NodeList elements = document.getElementsByTagName("table");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            LaidOutTable table = LaidOutTable.of(element, nextRow.getOrDefault(element.getAttribute("data-sheet").strip(), 0));
            nextRow.put(table.sheet(), table.end() + 1 + BarChart.rowsBelow(table));
            tables.add(table);
        }
        if (tables.isEmpty()) {
            throw new WorkbookFault("模板", "没有 <table data-sheet=\"…\">，工作簿至少要有一张表");
        }
        return tables;
    }

    private void write(List<LaidOutTable> tables) throws WorkbookFault {
        for (LaidOutTable table : tables) {
            new TableWriter(sheet(table.sheet()), table, cells).write();
        }
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        cells.keepPromises(evaluator);
        for (LaidOutTable table : tables) {
            BarChart.draw(sheet(table.sheet()), table);
        }
    }

    private XSSFSheet sheet(String name) throws WorkbookFault {
        if (name.isEmpty() || !WorkbookUtil.createSafeSheetName(name).equals(name)) {
            throw new WorkbookFault("“" + name + "”", "不能作工作表名：要有1至31个字，不含 / \\ ? * [ ] :");
        }
        XSSFSheet known = workbook.getSheet(name);
        return known == null ? workbook.createSheet(name) : known;
    }
}
