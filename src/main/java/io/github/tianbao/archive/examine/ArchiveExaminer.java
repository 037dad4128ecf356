package io.github.tianbao.archive.examine;

import io.github.tianbao.archive.catalogue.ArchiveFolder;
import io.github.tianbao.archive.number.Gap;
import io.github.tianbao.archive.seal.SealRegister;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Examines what only an archive as a whole can show: numbers given twice or missing, packages lost, files that do not belong. */
public final class ArchiveExaminer {
    private ArchiveExaminer() {}

    /** @param given the last number given out in each series, as far as somebody remembers */
    public static Examination examine(ArchiveFolder archive, Map<String, Long> given) throws IOException {
        List<Gap> gaps = archive.gaps(given);
        int sealed = new SealRegister(archive.folder()).seals().size();
        int present = archive.bags().size();
        List<String> lost = gaps.stream().filter(gap -> gap.kind() == Gap.Kind.LOST).map(Gap::number).toList();
        List<String> unused = gaps.stream().filter(gap -> gap.kind() == Gap.Kind.UNUSED).map(Gap::number).toList();
        return new Examination(String.valueOf(archive.folder().toAbsolutePath().normalize().getFileName()), "归档文件夹", List.of(), List.of(
                CheckItem.GD_1_8.of(archive.duplicates(), "没有重复的档号"),
                present == sealed ? CheckItem.GD_2_1.pass(present + "个归档包，与封存登记相符")
                        : CheckItem.GD_2_1.fail("有" + present + "个归档包，封存登记里有" + sealed + "个"),
                continuity(lost, unused),
                archive.foreign().isEmpty() ? CheckItem.GD_4_3.pass("没有别的文件")
                        : CheckItem.GD_4_3.note("还有别的文件：" + Wording.list(archive.foreign()))));
    }

    private static CheckResult continuity(List<String> lost, List<String> unused) {
        if (!lost.isEmpty()) {
            return CheckItem.GD_2_6.fail("登记过封存、现在没有归档包的：" + Wording.list(lost));
        }
        return unused.isEmpty() ? CheckItem.GD_2_6.pass("件号连续")
                : CheckItem.GD_2_6.note("给出后没有用上、以后也不会再用的号：" + Wording.list(unused));
    }
}
