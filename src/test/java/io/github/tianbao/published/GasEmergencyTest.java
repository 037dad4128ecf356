package io.github.tianbao.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.samples.GasBalanceTable;
import io.github.tianbao.samples.PrintedLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 兴政办发〔2021〕33号: 556 are demanded where 530 are produced, 500 of them in the field that delivers; the sums of the plans are right. */
class GasEmergencyTest {
    private static final String DATE = "2021-09-20";

    @TempDir
    Path folder;

    @Test
    void findsTheGapOf26AndOf56AndNothingElseInTheFiguresOfTheText() throws IOException {
        PrintedLayout printed = GasBalanceTable.printed();
        PublishedRun run = PublishedRun.of(printed, DATE, folder);

        assertThat(run.findings()).containsExactlyInAnyOrder("R02 供需平衡!B3", "R02b 供需平衡!B3").containsExactlyInAnyOrderElementsOf(printed.findings());
        assertThat(run.messages("R02")).containsExactly("保供需求合计556万立方米/日，产量合计530万立方米/日，缺口26万立方米/日");
        assertThat(run.messages("R02b")).containsExactly("三项需求都由临兴气田保供，合计556万立方米/日，临兴气田产量500万立方米/日，缺口56万立方米/日");
    }

    @ParameterizedTest
    @MethodSource("others")
    void findsTheSameInAnotherLayoutAtTheMovedCells(PrintedLayout layout) throws IOException {
        PublishedRun run = PublishedRun.of(layout, DATE, folder);

        assertThat(run.findings()).containsExactlyInAnyOrderElementsOf(layout.findings());
        assertThat(run.programmes()).isNotEmpty().containsOnly("xx-gas-emergency");
    }

    @Test
    void seesThatOneFieldShortOfFiveBreaksTheSumOfWhatIsProduced() throws IOException {
        PublishedRun run = PublishedRun.of(GasBalanceTable.with("临兴气田产量", 495), DATE, folder);

        assertThat(run.messages("R01")).containsExactly("各气田产量相加525万立方米/日，预案写530万立方米/日，相差-5万立方米/日");
    }

    @Test
    void seesThatAPlanWithoutItsFullCutDoesNotReachTheReserve() throws IOException {
        PublishedRun run = PublishedRun.of(GasBalanceTable.with("压减华新保供量中瓦塘输气量", 0), DATE, folder);

        assertThat(run.messages("R03")).containsExactly("方案三合计40万立方米/日，应为预留的50万立方米/日，相差-10万立方米/日");
    }

    static List<PrintedLayout> others() {
        return GasBalanceTable.others();
    }
}
