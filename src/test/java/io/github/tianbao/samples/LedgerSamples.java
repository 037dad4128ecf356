package io.github.tianbao.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes printed tables and invented ledgers of several programmes, each into the folder named for its programme. */
public final class LedgerSamples {
    private LedgerSamples() {}

    /** Writes all of them under the folder named by the only argument: {@code input-samples}. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    static void write(Path samples) throws IOException {
        for (Map.Entry<String, List<PrintedLayout>> programme : all().entrySet()) {
            for (PrintedLayout layout : programme.getValue()) {
                layout.save(samples.resolve(programme.getKey()));
            }
        }
    }

    /** By programme. */
    static Map<String, List<PrintedLayout>> all() {
        Map<String, List<PrintedLayout>> samples = new LinkedHashMap<>();
        samples.put("xx-water-air-2021", List.of(WaterAirTables.printed(), WaterAirLedgers.inOrder(), WaterAirLedgers.withFaults()));
        return samples;
    }
}
