package io.github.tianbao.samples;

import java.time.LocalDate;
import java.util.List;

/** Years, amounts and months of payment: R08, R09, R10, R11, R12, R23. */
record AmountFaults(Baseline baseline) {

    List<Entry> entries() {
        return List.of(
                baseline.workingBetween(LocalDate.of(1978, 3, 1), LocalDate.of(1986, 2, 28), "边界：正好八年"),
                baseline.workingBetween(LocalDate.of(1978, 3, 1), LocalDate.of(1979, 3, 31), "边界：十三个月算两年"),
                baseline.workingBetween(LocalDate.of(1978, 3, 1), LocalDate.of(1986, 9, 15), "R08：八年零六个半月应算九年，登记为八年")
                        .with("从业年限", Typed.figure(8)).coloured("从业年限"),
                baseline.entry("R09：九年应为每月180元，登记为160元").with("月补助金额", Typed.figure(160)),
                baseline.entry("R23：每年应为2160元，登记为2000元").with("年补助金额", Typed.figure(2000)),
                baseline.bornOn(LocalDate.of(1962, 12, 5), "2023-01", "边界：2022年12月满六十周岁，2023年1月起发"),
                baseline.bornOn(LocalDate.of(1962, 12, 5), "2022-11", "R10：未满六十周岁就起发"),
                baseline.bornOn(LocalDate.of(1962, 10, 20), "2022-11", "边界：公示期内满六十周岁"),
                baseline.entry("边界：2023年4月18日去世，4月照发").with("死亡日期", Typed.day(2023, 4, 18)).with("最后发放月份", "2023-04"),
                baseline.entry("R11：2023年4月去世，5月还在发").with("死亡日期", Typed.day(2023, 4, 18)).with("最后发放月份", "2023-05"),
                baseline.entry("R12：公示期满前去世").with("死亡日期", Typed.day(2022, 10, 20)).without("起发月份"),
                baseline.entry("边界：公示期满次日去世，已认定，但无应发月份").with("死亡日期", Typed.day(2022, 10, 28)).without("起发月份"));
    }
}
