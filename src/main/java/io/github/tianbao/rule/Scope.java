package io.github.tianbao.rule;

import java.util.Collection;
import java.util.Optional;

/** The names that an expression may use, with their types. */
public interface Scope {
    Optional<Name> find(String name);

    /** Why a name that other expressions of the pack may use is not one of these, in Chinese. */
    default Optional<String> whyNot(String name) {
        return Optional.empty();
    }

    /** All names, for "did you mean". */
    Collection<String> names();
}
