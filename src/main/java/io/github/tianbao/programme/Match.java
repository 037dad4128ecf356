package io.github.tianbao.programme;

import java.util.List;
import java.util.Map;

/**
 * A header that was recognised: which programme, which table, which column holds which field, and why.
 *
 * @param candidateId the {@link HeadingCandidate} chosen
 * @param score       share of the programme's known headings that were found, 0 to 1, two decimals
 * @param columns     field name to 0-based column
 * @param matched     field name to heading path as printed
 * @param missing     fields without a column
 * @param unused      headings that belong to no field
 * @param reasons     sentences for a person: what was chosen and why
 */
public record Match(
        int candidateId,
        Programme programme,
        TableSpec table,
        double score,
        Map<String, Integer> columns,
        Map<String, String> matched,
        List<String> missing,
        List<String> unused,
        List<String> reasons) {}
