package io.github.tianbao.programme.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A heading path with its parts normalised once, of a sheet or of a pack. */
final class HeadingPath {
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[/／](?![^（(\\[【〔）)\\]】〕]*[）)\\]】〕])");

    private final String printed;
    private final List<String> keys;
    private final List<String> looseKeys;
    private final String joined;

    private HeadingPath(String printed, List<HeadingText> parts) {
        this.printed = printed;
        this.keys = parts.stream().map(HeadingText::key).toList();
        this.looseKeys = parts.stream().map(HeadingText::loose).toList();
        this.joined = String.join("", keys);
    }

    /** A path read from a sheet; parts with nothing to compare are left out. */
    static HeadingPath of(List<String> path) {
        return new HeadingPath(String.join("/", path),
                path.stream().map(HeadingText::of).filter(part -> !part.key().isEmpty()).toList());
    }

    /** A heading as a pack writes it, with {@code /} between its parts; one within brackets, as in 定额（元/亩）, belongs to its part. */
    static HeadingPath parse(String heading) {
        return of(Arrays.asList(BETWEEN_PARTS.split(heading)));
    }

    /** As it is written, parts joined with {@code /}. */
    String printed() {
        return printed;
    }

    /** Its parts in the form in which they are compared. */
    List<String> keys() {
        return keys;
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    boolean isNested() {
        return keys.size() > 1;
    }

    String leaf() {
        return keys.get(keys.size() - 1);
    }

    String looseLeaf() {
        return looseKeys.get(keys.size() - 1);
    }

    /** How well this heading of a pack fits a path of a sheet. */
    Optional<MatchStrength> fits(HeadingPath sheetPath) {
        if (isEmpty() || sheetPath.isEmpty() || !mayFit(sheetPath)) {
            return Optional.empty();
        }
        if (keys.equals(sheetPath.keys)) {
            return Optional.of(MatchStrength.FULL);
        }
        if (joined.equals(sheetPath.joined) || isNested() && isTail(keys, sheetPath.keys)) {
            return Optional.of(MatchStrength.TAIL);
        }
        if (isTail(keys, sheetPath.keys)) {
            return Optional.of(MatchStrength.LEAF);
        }
        if (!isTail(looseKeys, sheetPath.looseKeys)) {
            return Optional.empty();
        }
        boolean byPath = isNested() || !sheetPath.isNested();
        return Optional.of(byPath ? MatchStrength.PATH_WITHOUT_BRACKETS : MatchStrength.LEAF_WITHOUT_BRACKETS);
    }

    /** Rules out most pairs at once. */
    private boolean mayFit(HeadingPath other) {
        return leaf().equals(other.leaf()) || looseLeaf().equals(other.looseLeaf()) || joined.equals(other.joined);
    }

    private static boolean isTail(List<String> tail, List<String> path) {
        int from = path.size() - tail.size();
        return from >= 0 && path.subList(from, path.size()).equals(tail);
    }
}
