package io.github.tianbao.ledger.status;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * A file that came in and could not be checked.
 *
 * @param township whose folder it lay in; empty for none
 * @param arrived  the day, ISO 8601, UTC
 */
public record Refused(String township, String fileName, String arrived) {
    static final RowMapper<Refused> MAPPER = ConstructorMapper.of(Refused.class);
}
