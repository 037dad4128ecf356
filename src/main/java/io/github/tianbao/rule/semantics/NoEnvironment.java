package io.github.tianbao.rule.semantics;

import io.github.tianbao.rule.Aggregate;
import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Origin;
import io.github.tianbao.rule.WorkingDays;
import io.github.tianbao.value.Value;
import java.time.LocalDate;

/** What constants are worked out against: nothing, because they ask for nothing. */
enum NoEnvironment implements Environment {
    INSTANCE;

    @Override
    public Value value(Name name) {
        throw unused();
    }

    @Override
    public Origin origin(Name name) {
        throw unused();
    }

    @Override
    public Value aggregate(Aggregate aggregate) {
        throw unused();
    }

    @Override
    public boolean hasColumn(Name field) {
        throw unused();
    }

    @Override
    public boolean hasUnit(Name field) {
        throw unused();
    }

    @Override
    public WorkingDays workingDays() {
        throw unused();
    }

    @Override
    public LocalDate referenceDate() {
        throw unused();
    }

    private static IllegalStateException unused() {
        return new IllegalStateException("a constant asked for a value");
    }
}
