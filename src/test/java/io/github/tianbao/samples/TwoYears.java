package io.github.tianbao.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Registers of two townships in two years: somebody stands in both townships, somebody moves, one is gone, one is new, one has another
 * amount and one another verdict. Written by {@code TwoYears input-samples/yq-elder-vets-2022-2023}.
 */
public final class TwoYears {
    private static final String ONE = "新城镇";
    private static final String OTHER = "王茅镇";
    private static final int PEOPLE = 6;
    private static final LocalDate FROM = LocalDate.of(1978, 3, 1);
    private static final LocalDate TO = LocalDate.of(1986, 9, 15);

    private final List<Person> one;
    private final List<Person> other;
    private final Person newcomer;
    private final InventedCareers careers;

    private TwoYears() {
        InventedPeople people = new InventedPeople(61);
        careers = new InventedCareers(62, people);
        one = several(people, ONE);
        other = several(people, OTHER);
        newcomer = people.born(ONE, LocalDate.of(1957, 4, 9));
    }

    private static List<Person> several(InventedPeople people, String township) {
        List<Person> several = new ArrayList<>();
        for (int at = 0; at < PEOPLE; at++) {
            several.add(people.born(township, LocalDate.of(1951 + at, 2 + at, 3 + at)));
        }
        return several;
    }

    /** Writes the four registers into the folder named by the only argument. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        TwoYears years = new TwoYears();
        StableWorkbook.save(years.register(2022, ONE, years.oneThen()), folder.resolve("2022年新城镇老兽医登记册.xlsx"));
        StableWorkbook.save(years.register(2022, OTHER, years.otherThen()), folder.resolve("2022年王茅镇老兽医登记册.xlsx"));
        StableWorkbook.save(years.register(2023, ONE, years.oneNow()), folder.resolve("2023年新城镇老兽医登记册.xlsx"));
        StableWorkbook.save(years.register(2023, OTHER, years.otherNow()), folder.resolve("2023年王茅镇老兽医登记册.xlsx"));
    }

    private List<Entry> oneThen() {
        return one.stream().map(person -> entry(person, FROM, TO, Stage.APPROVED)).toList();
    }

    /** The third person of the one township stands here as well. */
    private List<Entry> otherThen() {
        List<Entry> entries = new ArrayList<>(other.stream().map(person -> entry(person, FROM, TO, Stage.APPROVED)).toList());
        entries.add(entry(one.get(2), FROM, TO, Stage.APPROVED).with("乡镇", OTHER));
        return entries;
    }

    /** The last is gone; the second worked a year longer than it was thought; the fourth was punished; one is new; one has moved here. */
    private List<Entry> oneNow() {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(one.get(0), FROM, TO, Stage.FILED));
        entries.add(entry(one.get(1), FROM, TO.plusYears(1), Stage.FILED));
        entries.add(entry(one.get(2), FROM, TO, Stage.FILED));
        entries.add(entry(one.get(3), FROM, TO, Stage.FILED).with("受过处分", "是"));
        entries.add(entry(one.get(4), FROM, TO, Stage.FILED));
        entries.add(entry(newcomer, FROM, TO, Stage.FILED));
        entries.add(entry(other.get(1), FROM, TO, Stage.FILED).with("乡镇", ONE));
        return entries;
    }

    private List<Entry> otherNow() {
        List<Entry> entries = new ArrayList<>();
        for (int at : List.of(0, 2, 3, 4, 5)) {
            entries.add(entry(other.get(at), FROM, TO, Stage.FILED));
        }
        return entries;
    }

    private Entry entry(Person person, LocalDate from, LocalDate to, Stage stage) {
        Career invented = careers.of(person);
        Career career = new Career(from, to, person.township().substring(0, 2) + "公社兽医站",
                Optional.of("垣人字〔1978〕12号"), invented.archives(), List.of(), List.of());
        return Applications.of(person, career, 1, stage);
    }

    private XSSFWorkbook register(int year, String township, List<Entry> entries) {
        List<Entry> numbered = new ArrayList<>();
        for (Entry entry : entries) {
            numbered.add(entry.with("序号", Typed.figure(numbered.size() + 1)).with("卷号", "%d-%03d".formatted(2022, numbered.size() + 1)));
        }
        XSSFWorkbook workbook = new XSSFWorkbook();
        new RegisterWriter(workbook, "yyyy-m-d").write(RegisterSheet.of(township, "垣曲县基层（乡镇）老兽医" + year + "年登记册",
                List.of("填报单位：" + township + "人民政府", "填表时间：" + (year == 2022 ? "2022年10月27日" : "2023年11月20日")),
                year == 2022 ? Layouts.county() : withYearlyCheck(), numbered, List.of("分管领导：　　　　　　填报人：")));
        return workbook;
    }

    private static List<Column> withYearlyCheck() {
        List<Column> county = Layouts.county();
        List<Column> columns = Layouts.with(county, county.size() - 1, Column.under("年检", "年检日期", "日期", 12));
        return Layouts.with(columns, columns.size() - 1, Column.under("年检", "年检情况", "情况", 8));
    }
}
