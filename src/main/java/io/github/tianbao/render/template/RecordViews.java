package io.github.tianbao.render.template;

import io.github.tianbao.check.Verdict;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Records of a submission in sheet order; none is in memory before it is asked for. */
final class RecordViews extends AbstractList<RecordView> implements RandomAccess {
    private final List<RecordSource> sources;
    /** For each source, how many records there are up to its end. */
    private final int[] ends;

    RecordViews(List<RecordSource> sources) {
        this.sources = List.copyOf(sources);
        this.ends = new int[sources.size()];
        int end = 0;
        for (int at = 0; at < ends.length; at++) {
            end += sources.get(at).size();
            ends[at] = end;
        }
    }

    @Override
    public RecordView get(int index) {
        int at = 0;
        while (ends[at] <= index) {
            at++;
        }
        return new RecordView(sources.get(at), index - (at == 0 ? 0 : ends[at - 1]));
    }

    @Override
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /** Those with a verdict. */
    List<RecordView> with(Verdict verdict) {
        return chosen(index -> get(index).verdict() == verdict);
    }

    /** Those at certain positions. */
    List<RecordView> chosen(IntPredicate wanted) {
        return new Chosen(this, IntStream.range(0, size()).filter(wanted).toArray());
    }

    /** Some of a list, by position. */
    private static final class Chosen extends AbstractList<RecordView> implements RandomAccess {
        private final List<RecordView> all;
        private final int[] positions;

        Chosen(List<RecordView> all, int[] positions) {
            this.all = all;
            this.positions = positions;
        }

        @Override
        public RecordView get(int index) {
            return all.get(positions[index]);
        }

        @Override
        public int size() {
            return positions.length;
        }
    }
}
