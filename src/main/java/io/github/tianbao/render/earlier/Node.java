package io.github.tianbao.render.earlier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An object of a JSON tree, with its values taken for what they should be. */
record Node(Map<?, ?> values) {
    static Node of(Object value) {
        return new Node((Map<?, ?>) value);
    }

    String text(String name) {
        return (String) values.get(name);
    }

    int number(String name) {
        return (Integer) values.get(name);
    }

    Node node(String name) {
        return of(values.get(name));
    }

    Optional<Node> optional(String name) {
        return Optional.ofNullable(values.get(name)).map(Node::of);
    }

    <T> List<T> list(String name, Function<Node, T> each) {
        return ((List<?>) values.get(name)).stream().map(Node::of).map(each).toList();
    }
}
