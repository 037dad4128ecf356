package io.github.tianbao.programme.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A heading path with its parts normalised, of a sheet or of a pack.
 *
 * @param printed as it is written, parts joined with {@code /}
 */
record HeadingPath(String printed, List<HeadingText> parts) {
    HeadingPath {
        parts = List.copyOf(parts);
    }

    /** A path read from a sheet; parts with nothing to compare are left out. */
    static HeadingPath of(List<String> path) {
        return new HeadingPath(String.join("/", path),
                path.stream().map(HeadingText::of).filter(part -> !part.key().isEmpty()).toList());
    }

    /** A heading as a pack writes it, with {@code /} between its parts. */
    static HeadingPath parse(String heading) {
        return of(Arrays.asList(heading.split("[/／]")));
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    boolean isNested() {
        return parts.size() > 1;
    }

    HeadingText leaf() {
        return parts.get(parts.size() - 1);
    }

    /** How well this heading of a pack fits a path of a sheet. */
    Optional<MatchStrength> fits(HeadingPath sheetPath) {
        if (isEmpty() || sheetPath.isEmpty()) {
            return Optional.empty();
        }
        Function<HeadingText, String> key = HeadingText::key;
        Function<HeadingText, String> loose = HeadingText::loose;
        if (keys(key).equals(sheetPath.keys(key))) {
            return Optional.of(MatchStrength.FULL);
        }
        if (isTailOf(sheetPath, key) || joined(key).equals(sheetPath.joined(key))) {
            return Optional.of(parts.size() == 1 && !joined(key).equals(sheetPath.joined(key)) ? MatchStrength.LEAF : MatchStrength.TAIL);
        }
        if (keys(loose).equals(sheetPath.keys(loose)) || isNested() && isTailOf(sheetPath, loose)) {
            return Optional.of(MatchStrength.PATH_WITHOUT_BRACKETS);
        }
        return isTailOf(sheetPath, loose) ? Optional.of(MatchStrength.LEAF_WITHOUT_BRACKETS) : Optional.empty();
    }

    private boolean isTailOf(HeadingPath other, Function<HeadingText, String> form) {
        int from = other.parts.size() - parts.size();
        return from >= 0 && other.keys(form).subList(from, other.parts.size()).equals(keys(form));
    }

    private List<String> keys(Function<HeadingText, String> form) {
        return parts.stream().map(form).toList();
    }

    private String joined(Function<HeadingText, String> form) {
        return String.join("", keys(form));
    }
}
