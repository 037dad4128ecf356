package io.github.tianbao.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Entries with nothing wrong in them, each of another person: born 2 May 1958, at the station from 1 March 1978 to
 * 15 September 1986, nine years, 180 yuan a month from November 2022, all filed by the end of 2023.
 */
final class Baseline {
    private static final String TOWNSHIP = "新城镇";
    private static final LocalDate FROM = LocalDate.of(1978, 3, 1);
    private static final LocalDate TO = LocalDate.of(1986, 9, 15);
    private static final LocalDate BIRTH = LocalDate.of(1958, 5, 2);

    private final InventedPeople people = new InventedPeople(41);
    private int made;

    /** An entry with nothing wrong, and the words for its 备注. */
    Entry entry(String remark) {
        return of(person(), career(FROM, TO), remark);
    }

    Entry bornOn(LocalDate birth, String startMonth, String remark) {
        return of(people.born(TOWNSHIP, birth), career(FROM, TO), remark).with("起发月份", startMonth);
    }

    Entry workingBetween(LocalDate from, LocalDate to, String remark) {
        return of(person(), career(from, to), remark);
    }

    /** An entry without a document of employment, proved by witnesses. */
    Entry witnessed(List<String> offices, String remark) {
        List<String> witnesses = offices.stream().map(office -> people.newName(true)).toList();
        Career career = new Career(FROM, TO, "新城公社兽医站", Optional.empty(), List.of("工资发放表"), witnesses, offices);
        return of(person(), career, remark);
    }

    String newName() {
        return people.newName(true);
    }

    private Person person() {
        return people.born(TOWNSHIP, BIRTH);
    }

    private static Career career(LocalDate from, LocalDate to) {
        return new Career(from, to, "新城公社兽医站", Optional.of("垣人字〔1978〕12号"),
                List.of("录用文件", "工资发放表"), List.of(), List.of());
    }

    private Entry of(Person person, Career career, String remark) {
        made++;
        return Applications.of(person, career, made, Stage.FILED).with("起发月份", "2022-11").with("备注", remark);
    }
}
