package io.github.tianbao.ledger.find;

import io.github.tianbao.check.Verdict;
import io.github.tianbao.value.Quantity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A row of a checked file.
 *
 * @param identifiers names and numbers in it by field, in full; see {@link Named#masked}
 * @param packageName its package's folder in the archive
 */
public record FoundRecord(
        List<Named> identifiers,
        String programme,
        String township,
        String referenceDate,
        int revision,
        String file,
        String sheet,
        int row,
        Verdict verdict,
        Map<String, Quantity> amounts,
        Optional<String> packageName) {
    public FoundRecord {
        identifiers = List.copyOf(identifiers);
        amounts = Collections.unmodifiableMap(new TreeMap<>(amounts));
    }

    /**
     * A name or number.
     *
     * @param masked as it is shown to those who need not know it in full
     */
    public record Named(String field, String text, String masked) {}
}
