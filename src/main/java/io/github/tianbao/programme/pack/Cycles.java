package io.github.tianbao.programme.pack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds circles among names that need each other. */
record Cycles(Map<String, List<String>> needs) {

    /** A shortest circle through a name, beginning with its first member in the order of the pack; empty if there is none. */
    Optional<List<String>> through(String name) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            String current = open.poll();
            for (String next : needs.getOrDefault(current, List.of())) {
                if (next.equals(name)) {
                    return Optional.of(fromFirstMember(path(name, current, cameFrom)));
                }
                if (cameFrom.putIfAbsent(next, current) == null) {
                    open.add(next);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> path(String start, String end, Map<String, String> cameFrom) {
        List<String> path = new ArrayList<>();
        for (String step = end; !step.equals(start); step = cameFrom.get(step)) {
            path.add(0, step);
        }
        path.add(0, start);
        return path;
    }

    private List<String> fromFirstMember(List<String> circle) {
        String first = needs.keySet().stream().filter(circle::contains).findFirst().orElseThrow();
        int at = circle.indexOf(first);
        List<String> turned = new ArrayList<>(circle.subList(at, circle.size()));
        turned.addAll(circle.subList(0, at));
        return turned;
    }
}
