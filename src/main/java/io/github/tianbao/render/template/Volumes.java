package io.github.tianbao.render.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list for the public cut into volumes (分册): setting thousands of pages as one document takes more memory than a machine may have, and
 * nobody posts them as one.
 */
public final class Volumes {
    private static final int LONGEST = 2_000;
    private static final String LIST = "公示集";
    private static final String VOLUME = "册";

    private Volumes() {}

    /**
     * A part of the list.
     *
     * @param number 1-based
     * @param model  the names that the template of this part sees
     */
    public record Volume(int number, int count, Map<String, Object> model) {

        /** The name of its file. */
        public String name(String whole) {
            int dot = whole.lastIndexOf('.');
            return count == 1 ? whole : whole.substring(0, dot) + "（第" + number + "册）" + whole.substring(dot);
        }
    }

    /** The parts of the list that a model has; one if it is not too long. */
    public static List<Volume> of(Map<String, Object> model) {
        List<?> list = model.get(LIST) instanceof List<?> some ? some : List.of();
        int count = Math.max(1, (list.size() + LONGEST - 1) / LONGEST);
        List<Volume> volumes = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            int start = (number - 1) * LONGEST;
            Map<String, Object> own = new LinkedHashMap<>(model);
            if (model.containsKey(LIST)) {
                own.put(LIST, list.subList(start, Math.min(list.size(), start + LONGEST)));
            }
            own.put(VOLUME, volume(number, count, start, list.size()));
            volumes.add(new Volume(number, count, own));
        }
        return volumes;
    }

    /** The model as it is, in one volume. */
    public static Volume whole(Map<String, Object> model) {
        return new Volume(1, 1, model);
    }

    /** What a template sees of a volume. */
    static Map<String, Object> volume(int number, int count, int before, int all) {
        Map<String, Object> volume = new LinkedHashMap<>();
        volume.put("号", number);
        volume.put("共", count);
        volume.put("起", before);
        volume.put("全部", all);
        return volume;
    }
}
