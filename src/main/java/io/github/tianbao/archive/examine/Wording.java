package io.github.tianbao.archive.examine;

import java.util.List;

/** Draws lists together for a reader. */
final class Wording {
    private static final int SHOWN = 8;

    private Wording() {}

    /** The first few, and how many there are if there are more. */
    static String list(List<String> items) {
        String shown = String.join("；", items.subList(0, Math.min(SHOWN, items.size())));
        return items.size() > SHOWN ? shown + "；等" + items.size() + "处" : shown;
    }
}
