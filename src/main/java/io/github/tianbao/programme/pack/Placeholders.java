package io.github.tianbao.programme.pack;

import io.github.tianbao.rule.Problem;
import io.github.tianbao.rule.SourcePosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Places of a drafted pack that a person has to fill in. */
public final class Placeholders {
    /** Stands where something has to be filled in, be it in a comment. */
    public static final String MARK = "【请填写】";

    private Placeholders() {}

    /** One problem for each place left in the {@code programme.yaml} of a pack's folder. */
    public static List<Problem> in(Path folder) {
        String name = folder.getFileName() + "/programme.yaml";
        List<Problem> left = new ArrayList<>();
        List<String> lines = lines(folder.resolve("programme.yaml"));
        for (int at = 0; at < lines.size(); at++) {
            int column = lines.get(at).indexOf(MARK);
            if (column >= 0 && !lines.get(at).startsWith("#")) {
                int points = lines.get(at).codePointCount(0, column);
                left.add(new Problem(new SourcePosition(name, at + 1, points + 1), MARK.length(),
                        "这一行还没有填写：请对照文件写好，再删去“" + MARK + "”", ""));
            }
        }
        return List.copyOf(left);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
