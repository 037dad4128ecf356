package io.github.tianbao.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The number formats of a workbook's cell styles; nothing else of its styles matters for reading. */
final class XlsxStyles {
    private final List<CellFormat> formats;
    private final CellFormat general;

    private XlsxStyles(List<CellFormat> formats, CellFormat general) {
        this.formats = formats;
        this.general = general;
    }

    static XlsxStyles none(CellFormats known) {
        return new XlsxStyles(List.of(), known.format(0, Optional.empty()));
    }

    static XlsxStyles read(XmlPart part, CellFormats known) throws XMLStreamException, IOException {
        Map<Integer, String> codes = new HashMap<>();
        List<Integer> ids = new ArrayList<>();
        try (part) {
            XMLStreamReader reader = part.reader();
            boolean inCellFormats = false;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("cellXfs")) {
                    inCellFormats = false;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (reader.getLocalName()) {
                        case "numFmt" -> codes.putIfAbsent(part.number("numFmtId", 0), part.attribute("formatCode").orElse(""));
                        case "cellXfs" -> inCellFormats = true;
                        case "xf" -> {
                            if (inCellFormats) {
                                ids.add(part.number("numFmtId", 0));
                            }
                        }
                        default -> { }
                    }
                }
            }
        }
        List<CellFormat> formats = ids.stream().map(id -> known.format(id, Optional.ofNullable(codes.get(id)))).toList();
        return new XlsxStyles(formats, known.format(0, Optional.empty()));
    }

    CellFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : general;
    }
}
