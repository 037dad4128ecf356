package io.github.tianbao.check;

import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Value;
import java.util.Arrays;

/** Names that every pack may use and that no column holds. */
enum ContextName {
    REFERENCE_DATE("核查基准日"),
    SHEET("工作表"),
    TABLE("本表"),
    REPORTING_UNIT("填报单位"),
    VERDICT("结论");

    private final String word;
    private final Value missing;

    ContextName(String word) {
        this.word = word;
        this.missing = Missing.of(word);
    }

    static ContextName of(String word) {
        return Arrays.stream(values()).filter(name -> name.word.equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    Value missing() {
        return missing;
    }

    String word() {
        return word;
    }
}
