package io.github.tianbao.cli;

import com.sun.management.OperatingSystemMXBean;
import io.github.tianbao.programme.pack.ProgrammeRegistry;
import io.github.tianbao.render.Output;
import io.github.tianbao.render.Selection;
import io.github.tianbao.samples.SaltCounty;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;

/**
 * Checks the salt roster of a whole county, invented for it, with all outputs but forms, and says how long it took, how much memory, and
 * where the time went: {@code CountyBenchmark [residents]}, 280 000 unless told. How to run it stands in docs/benchmarks.md.
 */
final class CountyBenchmark {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);
    private static final String USUAL = "280000";

    private CountyBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        String residents = arguments.length > 0 ? arguments[0] : USUAL;
        Path folder = Files.createTempDirectory("tianbao-county");
        Path roster = folder.resolve("county.xlsx");
        SaltCounty.main(new String[] {residents, roster.toString()});
        Job job = new Job(ProgrammeRegistry.load(Path.of("templates")).programmes(), Optional.of(DAY), DAY);
        Path profile = folder.resolve("county.jfr");
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            recording.start();
            measure(job, roster, Integer.parseInt(residents));
            recording.dump(profile);
        }
        Profile.of(profile).print(System.out);
        System.out.println("left in " + folder);
    }

    private static void measure(Job job, Path roster, int residents) {
        System.gc();
        long cpu = processorTime();
        long start = System.nanoTime();
        Pipeline pipeline = Pipeline.of(job, Selection.without(Set.of(Output.Kind.FORM)), roster.resolveSibling("out"));
        if (!(pipeline.process(roster, "county") instanceof Outcome.Processed)) {
            throw new IllegalStateException("the county was not processed");
        }
        double wall = (System.nanoTime() - start) / 1e9;
        System.out.printf("%d rows: %.1f s by the clock, %.1f s of processors, %.0f rows/s%n", residents, wall, (processorTime() - cpu) / 1e9, residents / wall);
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
