package io.github.tianbao.cli;

import io.github.tianbao.ledger.Ledger;
import io.github.tianbao.ledger.status.Sending;
import io.github.tianbao.programme.Programme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tianbao status}: for managers, who has sent what this month, who has not, and what falls due. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private CommonOptions common;

    @Mixin
    private LedgerOptions ledger;

    @Mixin
    private PackFolder packs;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ARCHIVE", descriptionKey = "archive")
    private Path archive;

    @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "month")
    private YearMonth month;

    @Option(names = "--townships", paramLabel = "FILE", descriptionKey = "townships")
    private Path townships;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Path out;

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate today = LocalDate.now(session.clock());
        List<Programme> programmes = packs.load(session).programmes();
        SortedSet<String> expected = expected();
        try (Ledger opened = ledger.openExisting(Optional.ofNullable(archive), session)) {
            StatusBoard board = StatusBoard.of(opened.sendings(), programmes, expected,
                    Optional.ofNullable(month).orElse(YearMonth.from(today)), today);
            tell(board);
            if (out != null) {
                write(board);
            }
            return ExitStatus.DONE;
        }
    }

    /** One township a line; blank lines and what follows {@code #} do not count. */
    private SortedSet<String> expected() {
        SortedSet<String> expected = new TreeSet<>();
        if (townships != null) {
            try {
                Files.readAllLines(townships, StandardCharsets.UTF_8).stream()
                        .map(line -> line.replaceFirst("#.*|^\uFEFF", "").strip()).filter(line -> !line.isEmpty()).forEach(expected::add);
            } catch (IOException unreadable) {
                throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("status.townships", townships));
            }
        }
        return expected;
    }

    private void tell(StatusBoard board) {
        session.say("status.title", board.month(), board.today());
        for (StatusBoard.Section section : board.sections()) {
            session.say("status.section", section.name(), section.period());
            section.deadlines().forEach(due ->
                    session.say(due.daysLeft() < 0 ? "status.over" : "status.due", due.name(), due.day(), Math.abs(due.daysLeft())));
            section.lines().forEach(this::tell);
            session.say("status.sum", section.sent(), section.missing().size(), String.join("、", section.missing()));
        }
        board.refused().forEach(refused -> session.say("status.refused", refused.arrived(), refused.fileName(), refused.township()));
    }

    private void tell(StatusBoard.Line line) {
        String township = ConsoleColumns.pad(line.township().isEmpty() ? session.messages().say("status.nowhere") : line.township(), 12);
        if (line.sent().isEmpty()) {
            session.say("status.missing", township);
            return;
        }
        Sending sent = line.sent().get();
        session.say("status.line", township, sent.arrived(), sent.revision(), sent.passed(), sent.failed(), sent.undecided(), sent.fileName());
    }

    private void write(StatusBoard board) throws IOException {
        ArchivePapers papers = new ArchivePapers(packs.path(), board.today());
        Map<String, Object> model = StatusModel.of(board);
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            papers.pdf("status.ftlh", model, out);
        } else if (name.endsWith(".xlsx")) {
            papers.workbook("status-book.ftlh", model, out);
        } else {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("status.out", out));
        }
        session.say("status.written", out);
    }
}
