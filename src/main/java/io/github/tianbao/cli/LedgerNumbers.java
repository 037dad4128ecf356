package io.github.tianbao.cli;

import io.github.tianbao.archive.NumberRegister;
import io.github.tianbao.ledger.NumberSeries;
import java.util.SortedSet;

/** The item numbers of packages, given out by the ledger. */
record LedgerNumbers(NumberSeries numbers) implements NumberRegister {
    @Override
    public long allocate(String series, String holder) {
        return numbers.allocate(series, holder);
    }

    @Override
    public long last(String series) {
        return numbers.last(series);
    }

    @Override
    public SortedSet<String> series() {
        return numbers.series();
    }
}
