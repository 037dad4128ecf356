package io.github.tianbao.sheet;

import io.github.tianbao.sheet.XlsxPackage.Relationship;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An Office Open XML workbook, transitional or strict, with or without macros (which nobody runs). Only its texts and
 * styles are held in memory.
 */
final class XlsxWorkbook implements SourceWorkbook {
    private final XlsxPackage zip;
    private final SharedStrings strings;
    private final List<SourceSheet> sheets;
    private final Optional<String> markedCopyOf;

    private XlsxWorkbook(XlsxPackage zip, SharedStrings strings, List<SourceSheet> sheets, Optional<String> markedCopyOf) {
        this.zip = zip;
        this.strings = strings;
        this.sheets = List.copyOf(sheets);
        this.markedCopyOf = markedCopyOf;
    }

    /** Takes over the package: closing the workbook closes it. */
    static XlsxWorkbook open(XlsxPackage zip, String mainPart) throws IOException, XMLStreamException {
        Map<String, Relationship> relationships = zip.relationships(mainPart);
        List<Entry> entries = new ArrayList<>();
        MainPart main = readMainPart(zip, mainPart, entries);
        Optional<XmlPart> stringsPart = part(zip, relationships, "sharedStrings");
        SharedStrings strings = stringsPart.isPresent() ? SharedStrings.read(stringsPart.get()) : SharedStrings.none();
        CellFormats formats = new CellFormats(main.serials());
        Optional<XmlPart> stylesPart = part(zip, relationships, "styles");
        XlsxStyles styles = stylesPart.isPresent() ? XlsxStyles.read(stylesPart.get(), formats) : XlsxStyles.none(formats);
        XlsxCells cells = new XlsxCells(strings, styles);
        List<SourceSheet> sheets = new ArrayList<>();
        for (Entry entry : entries) {
            Relationship relationship = relationships.get(entry.relationship());
            boolean rows = relationship != null && relationship.isOf("worksheet") && zip.has(relationship.target());
            sheets.add(new XlsxSheet(entry.name(), entry.hidden(), rows ? Optional.of(relationship.target()) : Optional.empty(), zip, cells));
        }
        return new XlsxWorkbook(zip, strings, OwnSheets.leftOut(sheets, main.reference(OwnSheets.CHECKLIST_NAME)),
                OwnSheets.markedCopyOf(main.reference(OwnSheets.ORIGIN_NAME)));
    }

    @Override
    public List<SourceSheet> sheets() {
        return sheets;
    }

    @Override
    public Optional<String> markedCopyOf() {
        return markedCopyOf;
    }

    @Override
    public void close() {
        strings.release();
        zip.close();
    }

    private static MainPart readMainPart(XlsxPackage zip, String mainPart, List<Entry> entries)
            throws IOException, XMLStreamException {
        ExcelSerial serials = ExcelSerial.FROM_1900;
        Map<String, String> ownNames = new HashMap<>();
        try (XmlPart xml = new XmlPart(zip.open(mainPart))) {
            XMLStreamReader reader = xml.reader();
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (reader.getLocalName().equals("workbookPr") && xml.flag("date1904")) {
                    serials = ExcelSerial.FROM_1904;
                } else if (reader.getLocalName().equals("sheet")) {
                    entries.add(new Entry(
                            xml.attribute("name").orElse(""),
                            xml.attribute("state").filter(state -> !state.equals("visible")).isPresent(),
                            xml.attribute("id").orElse("")));
                } else if (reader.getLocalName().equals("definedName")) {
                    Optional<String> own = xml.attribute("name").filter(OwnSheets.NAMES::contains);
                    if (own.isPresent()) {
                        ownNames.put(own.get(), reader.getElementText());
                    }
                }
            }
        }
        return new MainPart(serials, ownNames);
    }

    private static Optional<XmlPart> part(XlsxPackage zip, Map<String, Relationship> relationships, String kind)
            throws IOException, XMLStreamException {
        Optional<String> target = relationships.values().stream()
                .filter(relationship -> relationship.isOf(kind))
                .map(Relationship::target)
                .filter(zip::has)
                .findFirst();
        return target.isPresent() ? Optional.of(new XmlPart(zip.open(target.get()))) : Optional.empty();
    }

    /** @param ownNames what our defined names refer to, if an earlier run left any */
    private record MainPart(ExcelSerial serials, Map<String, String> ownNames) {
        Optional<String> reference(String name) {
            return Optional.ofNullable(ownNames.get(name));
        }
    }

    private record Entry(String name, boolean hidden, String relationship) {}
}
