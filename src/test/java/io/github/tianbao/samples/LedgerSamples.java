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
        save(all(), samples);
        save(lists(), samples);
    }

    private static void save(Map<String, List<PrintedLayout>> folders, Path samples) throws IOException {
        for (Map.Entry<String, List<PrintedLayout>> folder : folders.entrySet()) {
            for (PrintedLayout layout : folder.getValue()) {
                layout.save(samples.resolve(folder.getKey()));
            }
        }
    }

    /** By programme. */
    static Map<String, List<PrintedLayout>> all() {
        Map<String, List<PrintedLayout>> samples = new LinkedHashMap<>();
        samples.put("xx-water-air-2021", List.of(WaterAirTables.printed(), WaterAirLedgers.inOrder(), WaterAirLedgers.withFaults()));
        samples.put("xx-gas-emergency", List.of(GasBalanceTable.printed(), GasLedgers.inOrder(), GasLedgers.withFaults()));
        samples.put("xx-iodized-salt", List.of(SaltLedgers.inOrder(), SaltLedgers.otherLayout(), SaltLedgers.withFaults(), SaltLedgers.large()));
        samples.put("xx-relocation-registration", List.of(RelocationLedgers.inOrder(), RelocationLedgers.withFaults(), RelocationLedgers.withoutASite()));
        samples.put("xx-clean-heating-2021", List.of(CleanHeatingLists.printed(), CleanHeatingLedgers.inOrder(), CleanHeatingLedgers.withFaults()));
        samples.put("xx-reforestation", List.of(ReforestationTable.printed(), ReforestationLedgers.inOrder(), ReforestationLedgers.withFaults(),
                ReforestationLedgers.withARowTooMany()));
        samples.put("xx-finance-stations", List.of(FinanceStationTable.printed(), FinanceStationLedgers.inOrder(), FinanceStationLedgers.withFaults()));
        samples.put("xx-garden-county", List.of(GardenIndicatorTable.printed(), GardenSelfAssessment.inOrder(), GardenSelfAssessment.withFaults(),
                GardenLedgers.inOrder(), GardenLedgers.withFaults()));
        samples.put("yq-dibao-2022", List.of(AllowanceRosters.inOrder(), AllowanceRosters.otherLayout(), AllowanceRosters.withFaults(), AllowanceRosters.large(),
                AllowanceRosters.hardToPrint(), AllowanceMonth.inOrder()));
        samples.put("xx-four-up-monitoring", List.of(FourUpMonitoring.inOrder(), FourUpMonitoring.otherLayout(), FourUpMonitoringFaults.all(), FourUpMonitoring.large(),
                FourUpRewardLedgers.inOrder(), FourUpRewardLedgers.otherLayout(), FourUpRewardLedgers.withFaults(), FourUpRewardLedgers.large(), FourUpRewardLedgers.forms()));
        return samples;
    }

    /** Lists that they are held against, by folder. */
    static Map<String, List<PrintedLayout>> lists() {
        return Map.of("yq-dibao-2022/对照表", List.of(AllowanceLists.before(), AllowanceLists.supported()),
                "xx-four-up-monitoring/对照表", List.of(FourUpMonitoring.before(), FourUpMonitoring.taxed(), FourUpMonitoring.entered()));
    }
}
