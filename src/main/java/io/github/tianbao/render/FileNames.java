package io.github.tianbao.render;

import io.github.tianbao.programme.Message;
import io.github.tianbao.rule.Environment;
import io.github.tianbao.value.Value;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of the files of one submission: safe on Windows and Linux, and each given once. */
final class FileNames {
    private static final String FORBIDDEN = "\\/:*?\"<>|";
    private static final int LONGEST_VALUE = 40;

    private final Set<String> taken = new HashSet<>();

    /** The name for a record, its row added where two records would share one. */
    String of(Message pattern, Environment environment, int row) {
        String name = filled(pattern, environment);
        if (taken.add(key(name))) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String numbered = name.substring(0, dot) + "（第" + row + "行）" + name.substring(dot);
        for (int copy = 2; !taken.add(key(numbered)); copy++) {
            numbered = name.substring(0, dot) + "（第" + row + "行之" + copy + "）" + name.substring(dot);
        }
        return numbered;
    }

    /** File systems of Windows and macOS take upper and lower case for the same. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String filled(Message pattern, Environment environment) {
        StringBuilder name = new StringBuilder();
        for (Message.Part part : pattern.parts()) {
            if (part instanceof Message.Part.Words words) {
                name.append(words.text());
            } else if (part instanceof Message.Part.Inserted inserted) {
                name.append(safe(inserted.expression().evaluate(environment)));
            }
        }
        return name.toString();
    }

    private static String safe(Value value) {
        StringBuilder text = new StringBuilder();
        value.text().codePoints().limit(LONGEST_VALUE)
                .map(codePoint -> FORBIDDEN.indexOf(codePoint) >= 0 || Character.isISOControl(codePoint) ? '_' : codePoint)
                .forEach(text::appendCodePoint);
        String name = text.toString().strip();
        String tidy = name.replaceAll("^\\.+|[. ]+$", "_");
        return tidy.isEmpty() ? "未填" : tidy;
    }
}
