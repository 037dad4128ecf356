package io.github.tianbao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * What a recording of the Java Flight Recorder says about a run: which station and which of our methods the processor was in, what was
 * allocated there, and how much of the heap was in use right after each collection. A sample belongs to the innermost frame of ours, so
 * that what a library does counts for whom it does it.
 */
final class Profile {
    private static final String OURS = "io.github.tianbao.";
    private static final int SHOWN = Integer.getInteger("shown", 30);
    private static final double MEGA = 1 << 20;

    private final Map<String, Long> samplesByStation = new HashMap<>();
    private final Map<String, Long> samplesByMethod = new HashMap<>();
    private final Map<String, Long> samplesBelowMethod = new HashMap<>();
    private final Map<String, Long> samplesByLeaf = new HashMap<>();
    private final Map<String, Long> bytesByStation = new HashMap<>();
    private final Map<String, Long> bytesByMethod = new HashMap<>();
    private long highestAfterCollection;
    private long all;

    private Profile() {}

    /** Prints the profile of a file: {@code Profile FILE.jfr}. */
    public static void main(String[] arguments) throws IOException {
        of(Path.of(arguments[0])).print(System.out);
    }

    static Profile of(Path recording) throws IOException {
        Profile profile = new Profile();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                profile.add(file.readEvent());
            }
        }
        return profile;
    }

    private void add(RecordedEvent event) {
        switch (event.getEventType().getName()) {
            case "jdk.ExecutionSample" -> sample(event);
            case "jdk.ObjectAllocationSample" -> allocation(event);
            case "jdk.GCHeapSummary" -> collection(event);
            default -> { }
        }
    }

    private void sample(RecordedEvent event) {
        List<RecordedFrame> frames = frames(event);
        Optional<RecordedMethod> own = innermostOfOurs(frames);
        count(samplesByStation, own.map(Profile::station).orElse("(elsewhere)"), 1);
        count(samplesByMethod, own.map(Profile::name).orElse("(elsewhere)"), 1);
        frames.stream().map(RecordedFrame::getMethod).filter(Profile::isOurs).map(Profile::name).distinct()
                .forEach(name -> count(samplesBelowMethod, name, 1));
        all++;
        if (!frames.isEmpty()) {
            count(samplesByLeaf, name(frames.get(0).getMethod()), 1);
        }
    }

    private void allocation(RecordedEvent event) {
        Optional<RecordedMethod> own = innermostOfOurs(frames(event));
        long bytes = event.getLong("weight");
        count(bytesByStation, own.map(Profile::station).orElse("(elsewhere)"), bytes);
        count(bytesByMethod, own.map(Profile::name).orElse("(elsewhere)") + "  " + event.getClass("objectClass").getName(), bytes);
    }

    private void collection(RecordedEvent event) {
        if (event.getString("when").equals("After GC")) {
            highestAfterCollection = Math.max(highestAfterCollection, event.getLong("heapUsed"));
        }
    }

    private static List<RecordedFrame> frames(RecordedEvent event) {
        return event.getStackTrace() == null ? List.of() : event.getStackTrace().getFrames().stream().filter(RecordedFrame::isJavaFrame).toList();
    }

    private static Optional<RecordedMethod> innermostOfOurs(List<RecordedFrame> frames) {
        return frames.stream().map(RecordedFrame::getMethod).filter(Profile::isOurs).findFirst();
    }

    private static boolean isOurs(RecordedMethod method) {
        return method.getType().getName().startsWith(OURS) && !method.getType().getName().contains("$$Lambda");
    }

    private static String station(RecordedMethod method) {
        String type = method.getType().getName();
        return type.substring(OURS.length(), Math.max(OURS.length(), type.lastIndexOf('.')));
    }

    private static String name(RecordedMethod method) {
        return method.getType().getName().replace(OURS, "") + "." + method.getName();
    }

    private static void count(Map<String, Long> counts, String key, long by) {
        counts.merge(key, by, Long::sum);
    }

    /** Bytes in use right after a collection, the highest there were; close to what is alive only where the collection was a full one. */
    long highestAfterCollection() {
        return highestAfterCollection;
    }

    void print(PrintStream out) {
        table(out, "processor by package (innermost of ours)", samplesByStation, all, 1, "samples");
        table(out, "processor by method of ours (innermost)", samplesByMethod, all, 1, "samples");
        table(out, "processor in and below methods of ours", samplesBelowMethod, all, 1, "samples");
        table(out, "processor by method that was running", samplesByLeaf, all, 1, "samples");
        long bytes = bytesByStation.values().stream().mapToLong(Long::longValue).sum();
        table(out, "allocation by package", bytesByStation, bytes, MEGA, "MB");
        table(out, "allocation by method of ours and class", bytesByMethod, bytes, MEGA, "MB");
        out.printf("highest heap after a collection: %.0f MB%n", highestAfterCollection / MEGA);
    }

    private static void table(PrintStream out, String title, Map<String, Long> counts, long all, double per, String unit) {
        out.printf("%n%s: %.0f %s%n", title, all / per, unit);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .forEach(entry -> out.printf("%6.1f%% %9.0f  %s%n", 100.0 * entry.getValue() / all, entry.getValue() / per, entry.getKey()));
    }
}
