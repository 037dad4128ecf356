package io.github.tianbao.cli;

import io.github.tianbao.archive.bag.PackageFault;
import io.github.tianbao.archive.catalogue.ArchiveFolder;
import io.github.tianbao.archive.examine.ArchiveExaminer;
import io.github.tianbao.archive.examine.CheckItem;
import io.github.tianbao.archive.examine.CheckResult;
import io.github.tianbao.archive.examine.CheckResult.Result;
import io.github.tianbao.archive.examine.Examination;
import io.github.tianbao.archive.examine.Examiner;
import io.github.tianbao.archive.report.ExaminationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tianbao archive verify}: the four properties of packages and archives. */
@Command(name = "verify")
final class ArchiveVerifyCommand implements Callable<Integer> {
    /** Checks that only count the files which are named one by one. */
    private static final Set<CheckItem> NAMED_BY_FILE = Set.of(CheckItem.GD_1_1, CheckItem.GD_2_7, CheckItem.GD_4_3);

    private final Session session;
    private final Examiner examiner = new Examiner(new Pdfs());

    @Mixin
    private CommonOptions common;

    @Mixin
    private PackFolder packs;

    @Mixin
    private LedgerOptions ledger;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "packages")
    private List<Path> paths = List.of();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    ArchiveVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<Examination> examinations = new ArrayList<>();
        for (Path path : paths) {
            for (Path bag : Archives.packages(path)) {
                examinations.add(tell(bag, examine(bag)));
            }
            if (Files.isDirectory(path) && ArchiveFolder.isArchive(path)) {
                examinations.add(tell(path, ArchiveExaminer.examine(Archives.read(path), Archives.givenNumbers(path, ledger, session))));
            }
        }
        if (out != null) {
            report(examinations);
        }
        return examinations.stream().allMatch(Examination::isSound) ? ExitStatus.DONE : ExitStatus.UNREADABLE;
    }

    private Examination examine(Path bag) throws IOException {
        if (!Files.isDirectory(bag)) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("run.absent", bag));
        }
        return examiner.examine(bag);
    }

    private Examination tell(Path path, Examination examination) {
        if (examination.isSound()) {
            session.say("archive.sound", path, examination.count(Result.PASS) + examination.count(Result.NOTED),
                    examination.count(Result.SKIPPED));
        }
        for (PackageFault fault : examination.faults()) {
            session.say("archive.fault." + fault.kind(), path, fault.file());
        }
        for (CheckResult failure : examination.failures()) {
            if (examination.faults().isEmpty() || !NAMED_BY_FILE.contains(failure.item())) {
                session.say("archive.failed", path, failure.item().code(), failure.item().title(), failure.detail());
            }
        }
        return examination;
    }

    private void report(List<Examination> examinations) throws IOException {
        LocalDate today = LocalDate.now(session.clock());
        ArchivePapers papers = new ArchivePapers(packs.path(), today);
        papers.pdf("examination.ftlh", ExaminationReport.model(examinations, today, Version.text()), out.resolve("四性检测报告.pdf"));
        papers.write(out.resolve("四性检测报告.csv"), ExaminationReport.csv(examinations));
        session.say("archive.reported", out.resolve("四性检测报告.pdf"));
    }
}
