package io.github.tianbao.rule.function;

import io.github.tianbao.rule.semantics.DateOrder;
import io.github.tianbao.rule.semantics.Decimals;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;

/** Picks the greater or the smaller of two numbers of one unit or of two dates. */
final class Ordering {
    private Ordering() {}

    static Value better(Value one, Value other, boolean greatest) {
        if (one instanceof Quantity a && other instanceof Quantity b) {
            boolean less = a.amount().compareTo(b.amount()) < 0;
            return less == greatest ? b : a;
        }
        return one instanceof PartialDate a && other instanceof PartialDate b
                ? better(a, b, greatest)
                : Decimals.missing(one, other);
    }

    private static Value better(PartialDate one, PartialDate other, boolean latest) {
        Value before = DateOrder.before(one, other);
        if (before.isMissing()) {
            return before;
        }
        return (before == YesNo.YES) == latest ? other : one;
    }
}
