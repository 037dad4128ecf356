package io.github.tianbao.value;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading the text of a cell as a {@code T}: a value, nothing, or a reason why not. Reading never throws for data.
 *
 * @param <T> what the text was read as
 */
public sealed interface Reading<T> {

    /**
     * The text says this.
     *
     * @param notes what a person should know about it, empty if all is well
     */
    record Valid<T>(T value, List<Note> notes) implements Reading<T> {
        public Valid {
            Objects.requireNonNull(value);
            notes = List.copyOf(notes);
        }
    }

    /** Nothing stands there, or a sign such as {@code —} or {@code /} that people write instead of nothing. */
    record Blank<T>() implements Reading<T> {}

    /**
     * The text cannot be read.
     *
     * @param reason what is wrong, in Chinese, with the text as it stands there
     * @param advice what to do, in Chinese
     */
    record Invalid<T>(String reason, String advice) implements Reading<T> {
        public Invalid {
            Objects.requireNonNull(reason);
            Objects.requireNonNull(advice);
        }
    }

    static <T> Reading<T> valid(T value, List<Note> notes) {
        return new Valid<>(value, notes);
    }

    static <T> Reading<T> valid(T value) {
        return new Valid<>(value, List.of());
    }

    static <T> Reading<T> blank() {
        return new Blank<>();
    }

    static <T> Reading<T> invalid(String reason, String advice) {
        return new Invalid<>(reason, advice);
    }

    /** The value, if there is one. */
    default Optional<T> found() {
        return this instanceof Valid<T> valid ? Optional.of(valid.value()) : Optional.empty();
    }

    /** What a person should know about a value; empty for what is blank or invalid. */
    default List<Note> notes() {
        return List.of();
    }

    default boolean isValid() {
        return this instanceof Valid;
    }

    /** The same outcome with another value in it. */
    default <R> Reading<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Valid<T> valid) {
            return valid(change.apply(valid.value()), valid.notes());
        }
        if (this instanceof Invalid<T> invalid) {
            return invalid(invalid.reason(), invalid.advice());
        }
        return blank();
    }
}
