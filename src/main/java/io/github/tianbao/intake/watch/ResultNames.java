package io.github.tianbao.intake.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** What result folders are called: the clerk's file name, and in brackets what came of it. */
public final class ResultNames {
    /** Most file systems take 255 bytes; Chinese has three a character, and the brackets need room. */
    private static final int LONGEST_STEM = 160;

    private ResultNames() {}

    /** What a clerk reads in a folder's name: 通过, 3处错误, 2条待定, 无法识别, 未处理, 重复; from the second revision on with its number. */
    public static String label(Status status, Decision.Counts counts, int revision) {
        String result = switch (status) {
            case PASSED -> "通过";
            case ERRORS -> counts.errors() + "处错误";
            case PENDING -> counts.undecided() + "条待定";
            case UNRECOGNISED -> "无法识别";
            case NOT_PROCESSED -> "未处理";
            case DUPLICATE -> "重复";
        };
        return revision > 1 && status != Status.DUPLICATE ? "第" + revision + "次，" + result : result;
    }

    /**
     * A folder name that nothing has yet, relative to the outbox.
     *
     * @param file name of the clerk's file
     */
    static String free(Path outbox, String township, String file, String label) throws IOException {
        String name = stem(file) + "（" + label + "）";
        String candidate = name;
        for (int number = 2; Files.exists(outbox.resolve(township).resolve(candidate), LinkOption.NOFOLLOW_LINKS); number++) {
            candidate = name + "（" + number + "）";
        }
        return township.isEmpty() ? candidate : township + "/" + candidate;
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        StringBuilder stem = new StringBuilder();
        (dot > 0 ? file.substring(0, dot) : file).codePoints()
                .filter(character -> !Character.isISOControl(character))
                .map(character -> ":*?\"<>|\\".indexOf(character) >= 0 ? character + 0xFEE0 : character)
                .forEach(stem::appendCodePoint);
        while (stem.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_STEM) {
            stem.setLength(stem.offsetByCodePoints(stem.length(), -1));
        }
        String tidy = stem.toString().strip();
        return tidy.isEmpty() ? "未命名" : tidy;
    }
}
