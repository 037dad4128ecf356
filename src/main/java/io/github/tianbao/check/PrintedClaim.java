package io.github.tianbao.check;

import io.github.tianbao.sheet.Cell;
import io.github.tianbao.sheet.Row;
import io.github.tianbao.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row that claims to sum others.
 *
 * @param section labels of the sections it stands in, its own label included where it opens one
 * @param block   how many such rows stand above it
 * @param figures by position among the summed columns
 */
record PrintedClaim(int row, Row.Kind kind, String label, List<String> section, int block, Map<Integer, Figure> figures) {

    static List<String> sectionOf(Row row) {
        List<String> section = new ArrayList<>(row.section());
        String label = row.label().orElse("");
        boolean opens = row.kind() == Row.Kind.SECTION && !label.isEmpty();
        if (opens && (section.isEmpty() || !section.get(section.size() - 1).equals(label))) {
            section.add(label);
        }
        return List.copyOf(section);
    }

    /**
     * One printed sum.
     *
     * @param amount    in the unit that rules count in
     * @param tolerance half of the last digit printed
     */
    record Figure(Cell cell, Quantity amount, BigDecimal tolerance) {
        private static final Pattern PRINTED = Pattern.compile("\\d[\\d,，]*(?:\\.(\\d+))?");

        static Figure of(Cell cell, Quantity amount) {
            return new Figure(cell, amount, tolerance(cell.shown(), amount.amount()));
        }

        /** Half of the last digit printed, carried over into the unit of the amount. */
        private static BigDecimal tolerance(String shown, BigDecimal amount) {
            Matcher printed = PRINTED.matcher(shown);
            if (!printed.find()) {
                return new BigDecimal(5).scaleByPowerOfTen(-amount.scale() - 1);
            }
            int decimals = printed.group(1) == null ? 0 : printed.group(1).length();
            BigDecimal half = new BigDecimal(5).scaleByPowerOfTen(-decimals - 1);
            BigDecimal number = new BigDecimal(printed.group().replaceAll("[,，]", ""));
            return number.signum() == 0 || amount.signum() == 0
                    ? half
                    : half.multiply(amount.abs()).divide(number, MathContext.DECIMAL64);
        }

        boolean agreesWith(BigDecimal sum) {
            return sum.subtract(amount.amount()).abs().compareTo(tolerance) <= 0;
        }
    }
}
