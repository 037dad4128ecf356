package io.github.tianbao.rule;

import java.util.Collection;
import java.util.Optional;

/** The names that an expression may use, with their types. */
public interface Scope {
    Optional<Name> find(String name);

    /** All names, for "did you mean". */
    Collection<String> names();
}
