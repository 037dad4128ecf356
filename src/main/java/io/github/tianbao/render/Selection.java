package io.github.tianbao.render;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which kinds of output a run makes. What was checked is the same in any case, and the receipt lists it; only a record whose form cannot
 * be printed shows itself as such when forms are made.
 */
public record Selection(Set<Output.Kind> kinds) {
    public Selection {
        kinds = Set.copyOf(kinds);
    }

    /** Everything that the packs ask for, and the marked copy. */
    public static Selection all() {
        return new Selection(EnumSet.allOf(Output.Kind.class));
    }

    /** Everything but some kinds. */
    public static Selection without(Set<Output.Kind> unwanted) {
        Set<Output.Kind> kinds = EnumSet.allOf(Output.Kind.class);
        kinds.removeAll(unwanted);
        return new Selection(kinds);
    }

    boolean wants(Output.Kind kind) {
        return kinds.contains(kind);
    }
}
