package io.github.tianbao.samples;

import io.github.tianbao.published.AgriFunds2021;
import io.github.tianbao.published.AgriFunds2022;
import io.github.tianbao.published.PrintedWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the samples of {@code xx-agri-funds-2021} and {@code yq-agri-funds-2022} into a folder of each name: what was printed, and what offices would keep. */
public final class AgriFundsSamples {
    private AgriFundsSamples() {}

    /** Writes all samples under the folder named by the only argument: {@code input-samples}. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    static void write(Path samples) throws IOException {
        write2021(Files.createDirectories(samples.resolve("xx-agri-funds-2021")));
        write2022(Files.createDirectories(samples.resolve("yq-agri-funds-2022")));
    }

    private static void write2022(Path folder) throws IOException {
        StableWorkbook.save((XSSFWorkbook) PrintedWorkbook.of(AgriFunds2022.table(), AgriFunds2022.PLAIN).workbook(),
                folder.resolve("资金安排情况表（正文）.xlsx"));
        StableWorkbook.save(AdjustedPlan.workbook(), folder.resolve("资金计划表.xlsx"));
    }

    private static void write2021(Path folder) throws IOException {
        StableWorkbook.save((XSSFWorkbook) PrintedWorkbook.of(AgriFunds2021.table(), AgriFunds2021.AS_PRINTED).workbook(),
                folder.resolve("资金使用计划表（刊印）.xlsx"));
        StableWorkbook.save(PaymentLedger.workbook(), folder.resolve("资金拨付台账.xlsx"));
    }
}
