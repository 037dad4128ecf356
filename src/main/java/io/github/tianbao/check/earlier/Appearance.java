package io.github.tianbao.check.earlier;

import io.github.tianbao.check.Verdict;
import io.github.tianbao.value.Quantity;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A row about somebody or something.
 *
 * @param label   what a person calls it (称呼)
 * @param key     what receipts call it; numbers of people masked (标识)
 * @param file    name of the file it stands in; empty where it is the one at hand
 * @param row     1-based
 * @param amounts money in it, by name
 */
public record Appearance(
        String label, String key, String file, String sheet, int row, Verdict verdict, Map<String, Quantity> amounts) {
    public Appearance {
        amounts = Collections.unmodifiableMap(new TreeMap<>(amounts));
    }
}
