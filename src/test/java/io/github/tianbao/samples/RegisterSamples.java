package io.github.tianbao.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample registers of {@code yq-elder-vets} into a folder: {@code RegisterSamples input-samples/yq-elder-vets}. */
public final class RegisterSamples {
    private RegisterSamples() {}

    /** Writes all samples into the folder named by the only argument. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        StableWorkbook.save(XinchengRegister.workbook(), folder.resolve("新城镇老兽医申请登记册.xlsx"));
        StableWorkbook.save(GaoluoRegister.workbook(), folder.resolve("皋落乡等登记册.xls"));
        StableWorkbook.save(CountyRegister.workbook(), folder.resolve("全县汇总登记册.xlsx"));
        StableWorkbook.save(FaultyRegister.workbook(), folder.resolve("错误样例.xlsx"));
        StableWorkbook.save(RareCharacterRegister.workbook(), folder.resolve("疑难字样例.xlsx"));
    }
}
