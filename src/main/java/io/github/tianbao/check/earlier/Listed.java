package io.github.tianbao.check.earlier;

import java.util.ArrayList;
import java.util.List;

/**
 * The first of many, and how many there are: nobody reads a list of a hundred thousand.
 *
 * @param count how many there are in all
 * @param first the first of them, {@link #MOST} at most
 */
public record Listed<T>(int count, List<T> first) {
    /** How many are listed. */
    public static final int MOST = 500;

    public Listed {
        first = List.copyOf(first);
    }

    public static <T> Listed<T> none() {
        return new Listed<>(0, List.of());
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** Collects a list that may be longer than what is listed. */
    public static final class Collector<T> {
        private final List<T> first = new ArrayList<>();
        private int count;

        public void add(T next) {
            if (count < MOST) {
                first.add(next);
            }
            count++;
        }

        public Listed<T> listed() {
            return new Listed<>(count, first);
        }
    }
}
