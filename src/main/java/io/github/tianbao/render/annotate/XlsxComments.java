package io.github.tianbao.render.annotate;

import com.microsoft.schemas.office.excel.CTClientData;
import com.microsoft.schemas.office.excel.STObjectType;
import com.microsoft.schemas.vml.CTShape;
import io.github.tianbao.value.CellAddress;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.model.CommentsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFVMLDrawing;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTComment;

/**
 * Comments of an .xlsx: a text in one part of the file, a box in another.
 *
 * <p>Works on these parts themselves. {@code createCellComment} refuses a comment whose box begins over a cell that has one,
 * adds a drawing that nobody asked for, and looks for each box by going through all of them.
 */
final class XlsxComments implements CellComments {
    private final XSSFSheet sheet;
    private final SheetGeometry geometry;
    private final Map<CellAddress, CTComment> own = new HashMap<>();
    private final Map<CellAddress, CTShape> boxes = new HashMap<>();

    XlsxComments(XSSFSheet sheet) {
        this.sheet = sheet;
        this.geometry = new SheetGeometry(sheet);
        table().ifPresent(table -> {
            for (CTComment comment : table.getCTComments().getCommentList().getCommentArray()) {
                own.put(CellAddress.parse(comment.getRef()), comment);
            }
        });
    }

    @Override
    public Optional<CommentBox> add(Cell cell, CommentText text) {
        CellAddress address = new CellAddress(cell.getRowIndex() + 1, cell.getColumnIndex());
        CommentsTable table = table().orElseGet(this::newTable);
        CTComment before = own.get(address);
        if (before != null) {
            return append(before, address, text);
        }
        CTComment ours = table.newComment(cell.getAddress());
        ours.setAuthorId(table.findAuthor(CommentText.AUTHOR));
        XSSFRichTextString words = new XSSFRichTextString();
        words.append(text.alone().text(), XlsxCommentWords.font());
        ours.setText(words.getCTRst());
        place(sheet.getVMLDrawing(true).newCommentShape(), address, text.alone());
        return Optional.empty();
    }

    private Optional<CommentBox> append(CTComment comment, CellAddress address, CommentText text) {
        XSSFRichTextString words = new XSSFRichTextString(comment.getText() == null ? comment.addNewText() : comment.getText());
        CommentText both = text.below(words.getString());
        words.append(CommentText.SEPARATOR + text.text(), XlsxCommentWords.font());
        Optional<CTShape> box = box(address);
        Optional<CommentBox> before = box.map(shape -> CommentBox.parse(shape.getClientDataArray(0).getAnchorArray(0)));
        box.ifPresent(shape -> place(shape, address, both));
        return before;
    }

    private void place(CTShape shape, CellAddress address, CommentText text) {
        CTClientData data = shape.getClientDataArray(0);
        data.setAnchorArray(0, geometry.beside(address, text.width(), text.height()).text());
        data.setRowArray(0, BigInteger.valueOf(address.row() - 1L));
        data.setColumnArray(0, BigInteger.valueOf(address.column()));
    }

    @Override
    public void takeOff(Function<CellAddress, Optional<CommentBox>> boxesBefore) {
        table().ifPresent(table -> {
            removeOurs(table);
            cutOurWords(table, boxesBefore);
        });
    }

    private void removeOurs(CommentsTable table) {
        Set<CellAddress> ours = new HashSet<>();
        removeChildren(table.getCTComments().getCommentList(), child -> {
            boolean isOurs = child instanceof CTComment comment
                    && CommentText.isOurs(table.getAuthor(comment.getAuthorId()), XlsxCommentWords.text(comment.getText()));
            return isOurs && ours.add(CellAddress.parse(((CTComment) child).getRef()));
        });
        if (!ours.isEmpty()) {
            removeChildren(sheet.getVMLDrawing(true).getDocument().getXml(),
                    child -> child instanceof CTShape shape && address(shape).filter(ours::contains).isPresent());
        }
    }

    private void cutOurWords(CommentsTable table, Function<CellAddress, Optional<CommentBox>> boxesBefore) {
        for (CTComment comment : table.getCTComments().getCommentList().getCommentArray()) {
            if (comment.getText() != null && XlsxCommentWords.cut(comment.getText(), CommentText.SEPARATOR)) {
                CellAddress address = CellAddress.parse(comment.getRef());
                boxesBefore.apply(address).ifPresent(before -> box(address)
                        .ifPresent(shape -> shape.getClientDataArray(0).setAnchorArray(0, before.text())));
            }
        }
    }

    private Optional<CTShape> box(CellAddress address) {
        if (boxes.isEmpty() && sheet.getVMLDrawing(false) != null) {
            eachChild(sheet.getVMLDrawing(false).getDocument().getXml(), child -> {
                if (child instanceof CTShape shape) {
                    address(shape).ifPresent(cell -> boxes.put(cell, shape));
                }
            });
        }
        return Optional.ofNullable(boxes.get(address));
    }

    private static Optional<CellAddress> address(CTShape shape) {
        if (shape.sizeOfClientDataArray() == 0) {
            return Optional.empty();
        }
        CTClientData data = shape.getClientDataArray(0);
        if (data.getObjectType() != STObjectType.NOTE || data.sizeOfRowArray() == 0 || data.sizeOfColumnArray() == 0) {
            return Optional.empty();
        }
        return Optional.of(new CellAddress(data.getRowArray(0).intValue() + 1, data.getColumnArray(0).intValue()));
    }

    private static void eachChild(XmlObject parent, Consumer<XmlObject> visit) {
        try (XmlCursor cursor = parent.newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                visit.accept(cursor.getObject());
            }
        }
    }

    private static void removeChildren(XmlObject parent, Predicate<XmlObject> unwanted) {
        try (XmlCursor cursor = parent.newCursor()) {
            boolean more = cursor.toFirstChild();
            while (more) {
                if (unwanted.test(cursor.getObject())) {
                    cursor.removeXml();
                    more = cursor.isStart() || cursor.toNextSibling();
                } else {
                    more = cursor.toNextSibling();
                }
            }
        }
    }

    private Optional<CommentsTable> table() {
        return sheet.getRelations().stream()
                .filter(CommentsTable.class::isInstance)
                .map(CommentsTable.class::cast)
                .findFirst();
    }

    private CommentsTable newTable() {
        int number = 1;
        while (isTaken(number)) {
            number++;
        }
        return (CommentsTable) sheet.createRelationship(XSSFRelation.SHEET_COMMENTS, XSSFFactory.getInstance(), number);
    }

    private boolean isTaken(int number) {
        try {
            return sheet.getPackagePart().getPackage()
                    .containPart(PackagingURIHelper.createPartName(XSSFRelation.SHEET_COMMENTS.getFileName(number)));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
