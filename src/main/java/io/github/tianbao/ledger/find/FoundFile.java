package io.github.tianbao.ledger.find;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * A checked file, and one programme found in it.
 *
 * @param township      whose folder it lay in; empty for none
 * @param referenceDate the day it was checked for, ISO 8601
 * @param packageName   its package's folder in the archive; empty if there is none
 * @param resultFolder  where its results were put
 */
public record FoundFile(
        long submissionId,
        String fileName,
        String township,
        String programmeName,
        String referenceDate,
        int revision,
        int passed,
        int failed,
        int undecided,
        String packageName,
        String resultFolder) {
    static final RowMapper<FoundFile> MAPPER = ConstructorMapper.of(FoundFile.class);

    static final String COLUMNS = "s.id AS submission_id, s.file_name, s.township, t.programme_name, d.reference_date, d.revision,"
            + " d.passed, d.failed, d.undecided, COALESCE(d.package_name, '') AS package_name, d.result_folder";
}
