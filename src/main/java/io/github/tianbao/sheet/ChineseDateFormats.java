package io.github.tianbao.sheet;

import java.util.Map;
import java.util.Optional;

/**
 * Built-in format ids whose code is not in the file because Excel takes it from the language, here Chinese (ECMA-376
 * part 1, 18.8.30, zh-cn). POI knows none of 27–36 and 50–58; 14 and 22 are shown the Chinese way too.
 */
final class ChineseDateFormats {
    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";
    private static final String TIME = "上午/下午h\"时\"mm\"分\"";
    private static final String TIME_TO_THE_SECOND = "上午/下午h\"时\"mm\"分\"ss\"秒\"";

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, YEAR_MONTH),
            Map.entry(28, MONTH_DAY),
            Map.entry(29, MONTH_DAY),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(34, TIME),
            Map.entry(35, TIME_TO_THE_SECOND),
            Map.entry(36, YEAR_MONTH),
            Map.entry(50, YEAR_MONTH),
            Map.entry(51, MONTH_DAY),
            Map.entry(52, YEAR_MONTH),
            Map.entry(53, MONTH_DAY),
            Map.entry(54, MONTH_DAY),
            Map.entry(55, TIME),
            Map.entry(56, TIME_TO_THE_SECOND),
            Map.entry(57, YEAR_MONTH),
            Map.entry(58, MONTH_DAY));

    private ChineseDateFormats() {}

    static Optional<String> code(int id) {
        return Optional.ofNullable(CODES.get(id));
    }
}
