package io.github.tianbao.ledger.history;

import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Unit;
import java.math.BigDecimal;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Money in a record of the ledger. */
record StoredAmount(long submissionId, int recordNumber, String name, BigDecimal yuan) {
    static final RowMapper<StoredAmount> MAPPER = ConstructorMapper.of(StoredAmount.class);

    private static final Unit MONEY = Unit.of("元");

    Quantity quantity() {
        return new Quantity(yuan, MONEY);
    }
}
