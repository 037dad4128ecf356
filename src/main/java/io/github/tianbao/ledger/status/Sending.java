package io.github.tianbao.ledger.status;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * What a township sent under one programme for one period: its rows in the last checked revision of one file.
 *
 * @param arrived  the day, ISO 8601, UTC
 * @param revision from 1
 */
public record Sending(String township, String fileName, String arrived, int revision, int passed, int failed, int undecided) {
    static final RowMapper<Sending> MAPPER = ConstructorMapper.of(Sending.class);
}
