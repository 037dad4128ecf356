package io.github.tianbao.render.template;

import io.github.tianbao.check.NamedFinding;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Findings as templates see them; none is in memory before it is asked for. */
final class FindingViews extends AbstractList<FindingView> implements RandomAccess {
    private final List<NamedFinding> findings;

    FindingViews(List<NamedFinding> findings) {
        this.findings = findings;
    }

    @Override
    public FindingView get(int index) {
        NamedFinding named = findings.get(index);
        return new FindingView(named.finding(), named.label());
    }

    @Override
    public int size() {
        return findings.size();
    }
}
