package io.github.tianbao.rule.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Measures trees without recursion: a long chain of operators is a deep tree though no bracket nests. */
final class TreeDepth {
    private TreeDepth() {}

    private record Place(Node node, int depth) {}

    /** A node that lies deeper than the limit, if there is one. */
    static Optional<Node> beyond(Node root, int limit) {
        Deque<Place> open = new ArrayDeque<>();
        open.push(new Place(root, 1));
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (place.depth() > limit) {
                return Optional.of(place.node());
            }
            place.node().children().forEach(child -> open.push(new Place(child, place.depth() + 1)));
        }
        return Optional.empty();
    }
}
