package io.github.tianbao.ledger.entry;

import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Money in a record of the ledger, in 元. */
public record StoredAmount(long submissionId, int recordNumber, String name, BigDecimal yuan) {
    public static final RowMapper<StoredAmount> MAPPER = ConstructorMapper.of(StoredAmount.class);

    private static final Unit MONEY = Unit.of("元");

    /** All amounts of one record. */
    public static List<StoredAmount> of(Handle handle, long submission, int record) {
        return handle.select("SELECT * FROM amount WHERE submission_id = ? AND record_number = ?", submission, record).map(MAPPER).list();
    }

    /** As a value. */
    public Quantity quantity() {
        return new Quantity(yuan, MONEY);
    }
}
