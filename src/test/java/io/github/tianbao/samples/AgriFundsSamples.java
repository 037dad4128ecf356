package io.github.tianbao.samples;

import io.github.tianbao.published.AgriFunds2021;
import io.github.tianbao.published.PrintedWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the samples of {@code xx-agri-funds-2021} into a folder: the plan as printed, and a ledger of payments. */
public final class AgriFundsSamples {
    private AgriFundsSamples() {}

    /** Writes all samples into the folder named by the only argument. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        StableWorkbook.save((XSSFWorkbook) PrintedWorkbook.of(AgriFunds2021.table(), AgriFunds2021.AS_PRINTED).workbook(),
                folder.resolve("资金使用计划表（刊印）.xlsx"));
        StableWorkbook.save(PaymentLedger.workbook(), folder.resolve("资金拨付台账.xlsx"));
    }
}
