package io.github.tianbao.value;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Nothing is known here.
 *
 * @param names what would have to be filled in for the value to be known: field names, parameter names
 */
public record Missing(Set<String> names) implements Value {
    public Missing {
        names = names.size() == 1 ? Set.copyOf(names) : Collections.unmodifiableSet(new TreeSet<>(names));
    }

    /** One unknown. */
    public static Missing of(String name) {
        return new Missing(Set.of(name));
    }

    /** Both unknowns together. */
    public Missing and(Missing other) {
        if (names.containsAll(other.names)) {
            return this;
        }
        TreeSet<String> both = new TreeSet<>(names);
        both.addAll(other.names);
        return new Missing(both);
    }

    @Override
    public String text() {
        return "";
    }
}
