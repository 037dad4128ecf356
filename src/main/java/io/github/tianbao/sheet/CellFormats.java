package io.github.tianbao.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** The number formats of one workbook, each worked out once. */
final class CellFormats {
    private static final String GENERAL = "General";

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<Integer, Map<String, CellFormat>> byIdAndCode = new HashMap<>();
    private final ExcelSerial serials;

    CellFormats(ExcelSerial serials) {
        this.serials = serials;
    }

    /**
     * The format with an id.
     *
     * @param written the code that the file gives for the id; empty for a built-in one
     */
    CellFormat format(int id, Optional<String> written) {
        String code = written.or(() -> ChineseDateFormats.code(id))
                .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(id)))
                .filter(text -> !text.isBlank())
                .orElse(GENERAL);
        return byIdAndCode.computeIfAbsent(id, any -> new HashMap<>())
                .computeIfAbsent(code, text -> new CellFormat(text, serials, new NumberDisplay(formatter, id, text)));
    }
}
