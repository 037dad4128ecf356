package io.github.tianbao.render.earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tianbao.check.Verdict;
import io.github.tianbao.check.earlier.Appearance;
import io.github.tianbao.check.earlier.Duplicate;
import io.github.tianbao.check.earlier.Earlier;
import io.github.tianbao.check.earlier.Listed;
import io.github.tianbao.check.earlier.PeriodComparison;
import io.github.tianbao.check.earlier.RevisionComparison;
import io.github.tianbao.value.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierFileTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        List<Earlier> earlier = List.of(known(), Earlier.none("乙"));
        EarlierFile.write(earlier, folder.resolve("一.json"));
        List<Earlier> read = EarlierFile.read(folder.resolve("一.json"));
        assertThat(read).isEqualTo(earlier);

        EarlierFile.write(read, folder.resolve("二.json"));
        assertThat(folder.resolve("二.json")).hasSameBinaryContentAs(folder.resolve("一.json"));
    }

    @Test
    void refusesWhatIsNoSuchFile() throws IOException {
        for (String text : List.of("", "[]", "{}", "{\"往期\": [{\"事项\": 3}]}", "{\"往期\": [", "null")) {
            Path file = Files.writeString(folder.resolve("坏.json"), text);
            assertThatThrownBy(() -> EarlierFile.read(file)).as(text).isInstanceOf(IOException.class);
        }
    }

    private static Earlier known() {
        Appearance here = new Appearance("张三", "张三/140827********0013", "", "登记册", 5, Verdict.PASS,
                Map.of("补助金额", Quantity.of("180", "元"), "年补助", Quantity.of("2160.5", "元")));
        Appearance there = new Appearance("张三", "张三/140827********0013", "花名册.xlsx", "表\"1\"", 7, Verdict.UNDECIDED, Map.of());
        return new Earlier("甲",
                List.of(new PeriodComparison("新城镇", "2021年", "2022年", Map.of(Verdict.PASS, 3), Map.of(Verdict.FAIL, 2),
                        List.of(new PeriodComparison.Total("补助金额", Quantity.of("0", "元"), Quantity.of("180", "元"))),
                        new Listed<>(1, List.of(here)), new Listed<>(700, List.of(there)),
                        new Listed<>(1, List.of(new PeriodComparison.Change(here,
                                List.of(new PeriodComparison.Difference("结论", "不通过", "通过"))))), 4, 1)),
                Optional.of(new RevisionComparison(2, "花名册.xlsx", LocalDate.of(2022, 9, 1),
                        new Listed<>(1, List.of(new RevisionComparison.Remark("R01", "错误", "登记册", 5, "张三", "不满一年"))),
                        Listed.none(), Listed.none())),
                new Listed<>(1, List.of(new Duplicate(here, List.of(new Duplicate.Elsewhere("乙补助", "皋落乡", "2022年9月", there))))));
    }
}
