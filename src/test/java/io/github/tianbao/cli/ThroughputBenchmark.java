package io.github.tianbao.cli;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.context.AnalysisContext;
import com.alibaba.excel.event.AnalysisEventListener;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.github.tianbao.programme.pack.ProgrammeRegistry;
import io.github.tianbao.render.Output;
import io.github.tianbao.render.Selection;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Measures rosters of 10 000 to 1 000 000 rows, side by side in one run: a bare unzip and StAX scan, EasyExcel and fastexcel-reader that
 * only read, and Tianbao that reads and checks, then also writes marked copy, report and receipt, then also the summary workbook:
 * {@code ThroughputBenchmark [sizes…]}.
 */
final class ThroughputBenchmark {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 14);
    private static final List<String> USUAL = List.of("10000", "100000", "300000", "1000000");

    private ThroughputBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("tianbao-benchmark");
        Job job = new Job(ProgrammeRegistry.load(Path.of("templates")).programmes(), Optional.of(DAY), DAY);
        measure(LargeRegister.write(folder.resolve("warm-up.xlsx"), 10_000), 10_000, job, false);
        System.out.println("    rows  what                     wall s    CPU s    rows/s   of EasyExcel");
        for (String size : arguments.length > 0 ? List.of(arguments) : USUAL) {
            int rows = Integer.parseInt(size);
            Path file = LargeRegister.write(folder.resolve(rows + ".xlsx"), rows);
            measure(file, rows, job, true);
            Files.delete(file);
        }
    }

    private static void measure(Path file, int rows, Job job, boolean told) throws Exception {
        Path out = file.resolveSibling("out");
        Took easyExcel = Took.by(() -> easyExcel(file));
        Map<String, Took> all = new LinkedHashMap<>();
        all.put("unzip + StAX scan", Took.by(() -> scan(file)));
        all.put("EasyExcel reads", easyExcel);
        all.put("fastexcel-reader reads", Took.by(() -> fastExcel(file)));
        all.put("Tianbao reads, checks", Took.by(() -> job.check(file).assessments().get(0).tables().get(0).records().size()));
        all.put("… copy, report, receipt", Took.by(() -> run(job, file, out, EnumSet.of(Output.Kind.ANNOTATED, Output.Kind.REPORT))));
        all.put("… and summary workbook",
                Took.by(() -> run(job, file, out, EnumSet.of(Output.Kind.ANNOTATED, Output.Kind.REPORT, Output.Kind.SUMMARY))));
        if (told) {
            all.forEach((what, took) -> System.out.printf("%8d  %-24s %7.2f  %7.2f  %8.0f  %6.2f%n",
                    rows, what, took.wall, took.cpu, rows / took.wall, took.wall / easyExcel.wall));
        }
    }

    /** Seconds by the clock, and seconds of processors. */
    private record Took(double wall, double cpu) {
        static Took by(Callable<?> work) throws Exception {
            System.gc();
            long cpu = processorTime();
            long start = System.nanoTime();
            work.call();
            return new Took((System.nanoTime() - start) / 1e9, (processorTime() - cpu) / 1e9);
        }

        private static long processorTime() {
            return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        }
    }

    private static long scan(Path file) throws IOException, XMLStreamException {
        long tags = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : List.of(zip.getEntry("xl/sharedStrings.xml"), zip.getEntry("xl/worksheets/sheet1.xml"))) {
                try (InputStream in = zip.getInputStream(entry)) {
                    XMLStreamReader reader = new InputFactoryImpl().createXMLStreamReader(in);
                    while (reader.hasNext()) {
                        tags += reader.next();
                    }
                }
            }
        }
        return tags;
    }

    private static long easyExcel(Path file) {
        long[] rows = {0};
        EasyExcel.read(file.toFile(), new AnalysisEventListener<Map<Integer, String>>() {
            @Override
            public void invoke(Map<Integer, String> row, AnalysisContext context) {
                rows[0] += row.size();
            }

            @Override
            public void doAfterAllAnalysed(AnalysisContext context) {
                // nothing is left to do
            }
        }).sheet().headRowNumber(2).doRead();
        return rows[0];
    }

    private static long fastExcel(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.mapToLong(row -> row.stream().filter(cell -> cell != null && !cell.getText().isEmpty()).count()).sum();
        }
    }

    private static Outcome run(Job job, Path file, Path out, EnumSet<Output.Kind> kinds) {
        Outcome outcome = Pipeline.of(job, new Selection(kinds), out).process(file, "result");
        if (!(outcome instanceof Outcome.Processed)) {
            throw new IllegalStateException(outcome.toString());
        }
        return outcome;
    }
}
