package io.github.tianbao.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives each file of a run an output folder of its own, so that no result lands on another's. */
public final class OutputNames {
    private OutputNames() {}

    /**
     * Names the folder of each file: its name without the ending; where two files would share one, the later ones also
     * carry the ending, then the folder they come from, then a number.
     */
    public static Map<Path, String> assign(List<Path> files) {
        Map<String, Path> taken = new HashMap<>();
        Map<Path, String> names = new LinkedHashMap<>();
        for (Path file : files) {
            String name = candidates(file).stream()
                    .filter(candidate -> !taken.containsKey(fold(candidate)))
                    .findFirst()
                    .orElseGet(() -> numbered(file, taken));
            taken.put(fold(name), file);
            names.put(file, name);
        }
        return names;
    }

    private static List<String> candidates(Path file) {
        String full = String.valueOf(file.getFileName());
        int dot = full.lastIndexOf('.');
        String stem = dot > 0 ? full.substring(0, dot) : full;
        String ending = dot > 0 ? full.substring(dot + 1) : "";
        Path parent = file.toAbsolutePath().normalize().getParent();
        String folder = parent == null || parent.getFileName() == null ? "" : parent.getFileName().toString();
        return List.of(tidy(stem), tidy(stem + "（" + ending + "）"), tidy(stem + "（" + folder + "）"));
    }

    private static String numbered(Path file, Map<String, Path> taken) {
        String stem = candidates(file).get(0);
        int number = 2;
        while (taken.containsKey(fold(stem + "（" + number + "）"))) {
            number++;
        }
        return stem + "（" + number + "）";
    }

    /** Windows takes no folder name that ends with a dot or a blank. */
    private static String tidy(String name) {
        String tidy = name.strip().replaceAll("[. ]+$", "");
        return tidy.isEmpty() ? "未命名" : tidy;
    }

    /** Windows and macOS hold 册.XLSX and 册.xlsx for the same. */
    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
