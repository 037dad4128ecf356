package io.github.tianbao.cli;

import io.github.tianbao.ledger.Ledger;
import io.github.tianbao.ledger.database.LedgerRefused;
import io.github.tianbao.ledger.find.FoundFile;
import io.github.tianbao.ledger.find.FoundRecord;
import io.github.tianbao.ledger.find.Search;
import io.github.tianbao.value.LeakScan;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tianbao archive find}: where a person, a firm, a document or a sum stands. Numbers of people are masked unless asked for. */
@Command(name = "find")
final class ArchiveFindCommand implements Callable<Integer> {
    /** Between the ends of a range. */
    private static final String TO = "..";

    private final Session session;

    @Mixin
    private CommonOptions common;

    @Mixin
    private LedgerOptions ledger;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ARCHIVE", descriptionKey = "archive")
    private Path archive;

    @Option(names = {"--name", "--firm"}, paramLabel = "NAME", descriptionKey = "name")
    private String name;

    @Option(names = "--id", paramLabel = "NUMBER", descriptionKey = "id")
    private String number;

    @Option(names = "--document", paramLabel = "NUMBER", descriptionKey = "document")
    private String document;

    @Option(names = "--amount", paramLabel = "LEAST..MOST", descriptionKey = "amount")
    private String amount;

    @Option(names = "--date", paramLabel = "FROM..UNTIL", descriptionKey = "date")
    private String date;

    @Option(names = "--every", descriptionKey = "every")
    private boolean every;

    @Option(names = "--full", descriptionKey = "full")
    private boolean full;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    private int limit = 50;

    ArchiveFindCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Search search = search();
        if (search.isEmpty() || limit < 1) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("find.nothing"));
        }
        try (Ledger opened = ledger.openExisting(Optional.ofNullable(archive), session)) {
            int found = search.asksForRecords() ? records(opened, search) : files(opened, search);
            session.say(found == limit ? "find.more" : "find.count", found);
            return ExitStatus.DONE;
        } catch (LedgerRefused refused) {
            throw new Refusal(ExitStatus.WRONG_CALL, refused.getMessage());
        }
    }

    private Search search() {
        List<Optional<BigDecimal>> amounts = range("--amount", amount, BigDecimal::new);
        List<Optional<LocalDate>> days = range("--date", date, LocalDate::parse);
        return new Search(Optional.ofNullable(name), Optional.ofNullable(number), Optional.ofNullable(document),
                amounts.get(0), amounts.get(1), days.get(0), days.get(1), every, limit);
    }

    /** {@code 1..2}, {@code 1..}, {@code ..2}, or {@code 1} for both ends. */
    private <T> List<Optional<T>> range(String option, String text, Function<String, T> read) {
        if (text == null) {
            return List.of(Optional.empty(), Optional.empty());
        }
        int between = text.indexOf(TO);
        String first = between < 0 ? text : text.substring(0, between);
        String last = between < 0 ? text : text.substring(between + TO.length());
        try {
            return List.of(end(first, read), end(last, read));
        } catch (NumberFormatException | DateTimeException wrong) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("call.value", option, text));
        }
    }

    private static <T> Optional<T> end(String text, Function<String, T> read) {
        return Optional.of(text.strip()).filter(written -> !written.isEmpty()).map(read);
    }

    private int records(Ledger opened, Search search) throws LedgerRefused {
        List<FoundRecord> found = opened.finder().records(search);
        for (FoundRecord record : found) {
            session.say("find.record", identifiers(record), record.programme(), record.township(), record.verdict().word(), money(record));
            session.say("find.place", shown(record.file()), record.sheet(), record.row(), record.referenceDate(), record.revision(),
                    record.packageName().orElse(""));
        }
        return found.size();
    }

    private String identifiers(FoundRecord record) {
        return record.identifiers().stream().map(named -> named.field() + " " + (full ? named.text() : named.masked()))
                .collect(Collectors.joining("，"));
    }

    /** Clerks put numbers of people into file names, too. */
    private String shown(String fileName) {
        return full ? fileName : LeakScan.hide(fileName);
    }

    private static String money(FoundRecord record) {
        return record.amounts().entrySet().stream().map(entry -> entry.getKey() + entry.getValue().text())
                .collect(Collectors.joining("，"));
    }

    private int files(Ledger opened, Search search) {
        List<FoundFile> found = opened.finder().files(search);
        for (FoundFile file : found) {
            session.say("find.file", shown(file.township().isEmpty() ? file.fileName() : file.township() + "/" + file.fileName()), file.programmeName(), file.referenceDate(), file.revision(),
                    file.passed(), file.failed(), file.undecided(), file.packageName());
        }
        return found.size();
    }
}
