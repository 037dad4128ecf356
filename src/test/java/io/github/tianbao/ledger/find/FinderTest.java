package io.github.tianbao.ledger.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tianbao.ledger.Engine;
import io.github.tianbao.ledger.Ledger;
import io.github.tianbao.ledger.ManyRecords;
import io.github.tianbao.ledger.Roster;
import io.github.tianbao.ledger.database.Database;
import io.github.tianbao.ledger.database.LedgerAddress;
import io.github.tianbao.ledger.database.LedgerRefused;
import io.github.tianbao.ledger.entry.Details;
import io.github.tianbao.ledger.secret.KeyFile;
import io.github.tianbao.ledger.secret.Protection;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/** One hundred thousand rows, and a few others. Prints how long it takes to take them down and to find one. */
@ParameterizedClass
@CsvSource({"SQLITE, false", "SQLITE, true", "POSTGRESQL, false"})
class FinderTest {
    private static final int MANY = 100_000;

    /** Prepared once for all tests of a kind of ledger. */
    private static Prepared prepared;

    @TempDir
    static Path folder;

    @Parameter(0)
    Engine engine;

    @Parameter(1)
    boolean encrypted;

    private LedgerAddress address;
    private Ledger ledger;

    /** A ledger with many rows in it. */
    private record Prepared(LedgerAddress address, Ledger ledger) {}

    @BeforeEach
    void takesThemDown() throws LedgerRefused {
        if (prepared == null) {
            prepared = prepare();
        }
        address = prepared.address();
        ledger = prepared.ledger();
    }

    private Prepared prepare() throws LedgerRefused {
        Path place = folder.resolve(engine + "-" + encrypted);
        Optional<Path> key = encrypted ? Optional.of(place.resolve("密钥")) : Optional.empty();
        if (encrypted) {
            KeyFile.create(key.get());
        }
        LedgerAddress made = engine.newLedger(place);
        Ledger opened = Ledger.open(made, key);
        Roster roster = Roster.of(folder, "甲");
        ManyRecords.take(opened.journal(), "小册.xlsx", 1, roster.checked("皋落乡", LocalDate.of(2021, 3, 1), Roster.people(7, 9)));
        Details many = ManyRecords.details(roster, MANY);
        long start = System.nanoTime();
        ManyRecords.take(opened.journal(), "大册.xlsx", 2, many);
        System.out.printf("ledger %s%s: %d records taken down in %d ms%n", engine, encrypted ? " with a key" : "", MANY, milliseconds(start));
        return new Prepared(made, opened);
    }

    @AfterParameterizedClassInvocation
    static void closes() {
        if (prepared != null) {
            prepared.ledger().close();
            prepared = null;
        }
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void findsAPersonByNumberInWhateverSpelling() throws LedgerRefused {
        String number = Roster.number(99_999);
        for (String written : List.of(number, " " + number.substring(0, 6) + " " + number.substring(6).toLowerCase(),
                number.substring(0, 6) + number.substring(8, 17))) {
            List<FoundRecord> found = timed("number", new Asking().number(written).search());
            assertThat(found).as(written).singleElement().satisfies(record -> {
                assertThat(record.row()).isEqualTo(100_002);
                assertThat(record.file()).isEqualTo("大册.xlsx");
                assertThat(record.packageName()).contains("0001-WS·2022-Y-MS-0002");
                assertThat(record.amounts().get("补助金额").text()).isEqualTo("99999元");
                assertThat(record.identifiers()).extracting(FoundRecord.Named::field, FoundRecord.Named::text)
                        .contains(org.assertj.core.groups.Tuple.tuple("身份证号", number));
                assertThat(record.identifiers()).extracting(FoundRecord.Named::masked)
                        .contains(number.substring(0, 6) + "********" + number.substring(14));
            });
        }
        assertThat(timed("absent number", new Asking().number(Roster.number(800_000)).search())).isEmpty();
    }

    @Test
    void findsAPersonByNameAndTheNewestFileFirst() throws LedgerRefused {
        assertThat(timed("name", new Asking().name(" 赵 捌 ").search())).isEmpty();
        assertThat(timed("name", new Asking().name("赵 壬").search())).extracting(FoundRecord::file).containsExactly("大册.xlsx", "小册.xlsx");
    }

    @Test
    void findsByTheBeginningOfANameUnlessTheNameIsEncrypted() throws LedgerRefused {
        Search beginning = new Asking().name("赵壬壬壬壬*").search();
        if (encrypted) {
            assertThatThrownBy(() -> ledger.finder().records(beginning)).isInstanceOf(LedgerRefused.class).hasMessageContaining("完整的姓名");
        } else {
            assertThat(timed("beginning of a name", beginning)).hasSize(11);
            assertThat(timed("middle of a name", new Asking().name("*壬壬壬壬*").search())).hasSize(19);
        }
    }

    @Test
    void findsByAmountDateAndDocument() throws LedgerRefused {
        assertThat(timed("amount", new Asking().amount("500.5", "502").search())).extracting(FoundRecord::row).contains(504, 505);
        assertThat(timed("amount", new Asking().amount("600", "600").search())).extracting(FoundRecord::file)
                .containsExactly("大册.xlsx", "小册.xlsx", "小册.xlsx", "小册.xlsx");
        assertThat(timed("amount in a year", new Asking().amount("600", "600").days("2021-01-01", "2021-12-31").search()))
                .extracting(FoundRecord::file).containsOnly("小册.xlsx").hasSize(3);
        assertThat(timed("a wide range of amounts", new Asking().amount("1", "100000").search())).hasSize(50);
        assertThat(ledger.finder().files(new Asking().document("甲政办发〔2022〕1号").search())).extracting(FoundFile::fileName)
                .containsExactly("大册.xlsx", "小册.xlsx");
        assertThat(ledger.finder().files(new Asking().document("0001-WS·2022-Y-MS-0001").search())).extracting(FoundFile::fileName)
                .containsExactly("小册.xlsx");
        assertThat(ledger.finder().files(new Asking().days("2022-01-01", "2022-12-31").search())).extracting(FoundFile::fileName)
                .containsExactly("大册.xlsx");
    }

    /** Without an index a database goes through every row; it says so when it is asked for its plan. */
    @Test
    void goesThroughNoTableAsAWhole() throws LedgerRefused {
        Protection protection = Protection.of(Optional.empty());
        for (Search search : List.of(new Asking().number("1").search(), new Asking().name("赵乙").search(),
                new Asking().name("赵壬壬壬壬*").search(), new Asking().amount("5", "6").search(),
                new Asking().name("赵乙").amount("5", "6").days("2022-01-01", "2022-02-01").search())) {
            Conditions conditions = Conditions.ofRecords(search, protection);
            assertThat(plan(Finder.recordSql(conditions), conditions)).as(search.toString())
                    .noneMatch(step -> step.matches("(?s).*(SCAN [a-z]\\b|Seq Scan on (record|identifier|amount)).*"))
                    .anyMatch(step -> step.contains("identifier_of_text") || step.contains("amount_of_fen"));
        }
    }

    private List<String> plan(String sql, Conditions conditions) throws LedgerRefused {
        String explain = engine == Engine.SQLITE ? "EXPLAIN QUERY PLAN " : "EXPLAIN ";
        String column = engine == Engine.SQLITE ? "detail" : "QUERY PLAN";
        try (Database database = Database.open(address)) {
            if (engine == Engine.POSTGRESQL) {
                database.change(handle -> handle.execute("ANALYZE"));
            }
            return database.read(handle -> conditions.bind(handle.createQuery(explain + sql)).bind("limit", 50)
                    .map((row, context) -> row.getString(column)).list());
        }
    }

    private List<FoundRecord> timed(String what, Search search) throws LedgerRefused {
        long start = System.nanoTime();
        List<FoundRecord> found = ledger.finder().records(search);
        System.out.printf("ledger %s%s: by %s in %d ms%n", engine, encrypted ? " with a key" : "", what, milliseconds(start));
        return found;
    }

    private static long milliseconds(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Puts a search together. */
    private static final class Asking {
        private Optional<String> name = Optional.empty();
        private Optional<String> number = Optional.empty();
        private Optional<String> document = Optional.empty();
        private Optional<BigDecimal> least = Optional.empty();
        private Optional<BigDecimal> most = Optional.empty();
        private Optional<LocalDate> from = Optional.empty();
        private Optional<LocalDate> until = Optional.empty();

        Asking name(String wanted) {
            name = Optional.of(wanted);
            return this;
        }

        Asking number(String wanted) {
            number = Optional.of(wanted);
            return this;
        }

        Asking document(String wanted) {
            document = Optional.of(wanted);
            return this;
        }

        Asking amount(String first, String last) {
            least = Optional.of(new BigDecimal(first));
            most = Optional.of(new BigDecimal(last));
            return this;
        }

        Asking days(String first, String last) {
            from = Optional.of(LocalDate.parse(first));
            until = Optional.of(LocalDate.parse(last));
            return this;
        }

        Search search() {
            return new Search(name, number, document, least, most, from, until, false, 50);
        }
    }
}
