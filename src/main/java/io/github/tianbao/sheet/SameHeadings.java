package io.github.tianbao.sheet;

import io.github.tianbao.value.NearName;
import java.util.List;

/** Whether headings are those of an earlier row printed again, of which a few came out damaged: 整合资金 金类型 for 整合资金类型. */
final class SameHeadings {
    /** One heading in so many may be damaged. */
    private static final int DAMAGED_AT_MOST = 4;

    private SameHeadings() {}

    /**
     * Compares headings place by place.
     *
     * @param again   without white space
     * @param earlier without white space, as many
     */
    static boolean repeat(List<String> again, List<String> earlier) {
        int damaged = 0;
        for (int at = 0; at < again.size(); at++) {
            if (!isNear(again.get(at), earlier.get(at))) {
                return false;
            }
            damaged += again.get(at).equals(earlier.get(at)) ? 0 : 1;
        }
        return damaged * DAMAGED_AT_MOST <= again.size();
    }

    /** Whether a heading is an earlier one, damaged or not. */
    static boolean isNear(String again, String earlier) {
        return again.equals(earlier) || NearName.nearest(again, List.of(earlier)).isPresent();
    }
}
