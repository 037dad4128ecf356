package io.github.tianbao.render;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.earlier.Earlier;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.render.pdf.FontLibrary;
import io.github.tianbao.render.template.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** Prints specimens into a folder, to be looked at: {@code PaperSamples FOLDER}. */
public final class PaperSamples {
    private static final FontLibrary FONTS = FontLibrary.bundled();

    private PaperSamples() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Programme programme = TestPacks.copy("yq-elder-vets", Files.createTempDirectory("packs"));
        Provenance provenance = new Provenance("新城镇老兽医申请登记册（第二次报）.xlsx", "3fa9c1".repeat(11).substring(0, 64), "0.1.0");
        write(mixed().check(programme), provenance, folder.resolve("mixed"));
        write(new TestRegister().withOrdinary(200).check(programme), provenance, folder.resolve("two-hundred"));
        write(new TestRegister().check(programme, LocalDate.of(2022, 10, 28)), provenance, folder.resolve("empty"));
    }

    /** Writes all outputs of an assessment that need no clerk's file, and returns it with the unprintable records undecided. */
    static Assessment write(Assessment assessment, Provenance provenance, Path folder) throws IOException, RenderFault {
        OutputFolder outputs = new OutputFolder(folder, "");
        Assessment decided = new FormWriter(FONTS, provenance, outputs).write(assessment);
        new SubmissionWriter(FONTS, provenance, outputs).write(decided, Earlier.none(decided.programme().id()), Selection.all());
        return decided;
    }

    static TestRegister mixed() {
        return new TestRegister()
                .with("张珺", Map.of("录用文件", "", "证明人", "段根生、卫来运、侯双喜、郭满仓、马树德", "县级公示止", "2022-09-16"))
                .with("买买提·阿不都热合曼·吐尔逊", Map.of(
                        "户籍所在地", "山西省运城市垣曲县皋落乡上庄行政村第三村民小组（原柏树洼自然村移民搬迁安置点）东区12号楼2单元501室",
                        "原工作单位", "垣曲县皋落人民公社畜牧兽医站（后改称皋落乡畜牧兽医中心站、皋落乡农业技术推广综合服务站）",
                        "档案材料", "录用文件、会议记录、业务档案、表彰奖励证书、项目课题署名、领取报酬凭据、会计档案、工资发放表、考核考勤记录",
                        "户籍", ""))
                .with("李𬭎")
                .with("吴𠮷英")
                .with("王长锁", Map.of("到岗日期", "1995-06-01", "离岗日期", "1996-08-01"))
                .with("赵德厚", Map.of("离岗日期", ""))
                .with("郭百顺", Map.of("被录用", "是"))
                .with("侯月娥", Map.of("身份证号", "140827195805020013", "出生日期", "1958-02-05"))
                .withOrdinary(12);
    }
}
