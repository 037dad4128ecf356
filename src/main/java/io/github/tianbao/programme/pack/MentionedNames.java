package io.github.tianbao.programme.pack;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for names in the text of an expression that does not compile; of names that overlap the longest counts, so all names have to be given. */
final class MentionedNames {
    private MentionedNames() {}

    static List<String> in(String text, Collection<String> names) {
        Set<String> mentioned = new LinkedHashSet<>();
        int place = 0;
        while (place < text.length()) {
            Optional<String> name = longestAt(text, place, names);
            name.ifPresent(mentioned::add);
            place += name.map(String::length).orElse(1);
        }
        return List.copyOf(mentioned);
    }

    private static Optional<String> longestAt(String text, int place, Collection<String> names) {
        return names.stream()
                .filter(name -> text.startsWith(name, place))
                .reduce((one, other) -> one.length() >= other.length() ? one : other);
    }
}
