package io.github.tianbao.programme.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.rule.Problem;
import java.nio.file.Path;
import java.util.List;

/**
 * A piece of the sound pack, what a hasty author writes instead, and what the loader has to say.
 *
 * @param spoiled with {@link #MARK} where the loader has to point at; without it the place is left open
 */
record Mistake(String name, String piece, String spoiled, String message) {
    static final String MARK = "⟦";

    static Mistake mistake(String name, String piece, String spoiled, String message) {
        return new Mistake(name, piece, spoiled, message);
    }

    /** Holds that the loader tells this mistake, once, at its place, and nothing else. */
    void isToldOnceAndAtItsPlace(Path templates) {
        String text = SamplePack.with(piece, spoiled);
        LoadResult result = PackLoader.load(SamplePack.write(templates, "vets", text.replace(MARK, "")));
        assertThat(result.programme().isPresent()).as("loaded").isFalse();
        assertThat(result.problems()).as(() -> describe(result.problems())).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains(message);
            if (text.contains(MARK)) {
                assertThat(problem.at().toString()).isEqualTo(place(text));
            }
        });
    }

    private static String place(String marked) {
        String before = marked.substring(0, marked.indexOf(MARK));
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        String inLine = before.substring(before.lastIndexOf('\n') + 1);
        return "vets/programme.yaml:" + line + ":" + (inLine.codePointCount(0, inLine.length()) + 1);
    }

    private static String describe(List<Problem> problems) {
        return String.join("\n", problems.stream().map(problem -> problem.at() + " " + problem.message()).toList());
    }

    @Override
    public String toString() {
        return name;
    }
}
