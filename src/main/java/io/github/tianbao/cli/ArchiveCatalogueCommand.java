package io.github.tianbao.cli;

import io.github.tianbao.archive.catalogue.ArchiveFolder;
import io.github.tianbao.archive.number.Gap;
import io.github.tianbao.archive.report.CatalogueModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tianbao archive catalogue}: the directory of filed items, as workbook and PDF. */
@Command(name = "catalogue")
final class ArchiveCatalogueCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private CommonOptions common;

    @Mixin
    private PackFolder packs;

    @Mixin
    private LedgerOptions ledger;

    @Parameters(index = "0", paramLabel = "ARCHIVE", descriptionKey = "archive")
    private Path archive;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    ArchiveCatalogueCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(archive)) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("run.absent", archive));
        }
        ArchiveFolder folder = Archives.read(archive);
        if (folder.bags().isEmpty()) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("archive.empty", archive));
        }
        List<Gap> gaps = folder.gaps(Archives.givenNumbers(archive, ledger, session));
        LocalDate today = LocalDate.now(session.clock());
        Map<String, Object> model = CatalogueModel.of(folder, gaps, today);
        ArchivePapers papers = new ArchivePapers(packs.path(), today);
        papers.pdf("catalogue.ftlh", model, out.resolve("归档文件目录.pdf"));
        papers.workbook("catalogue-book.ftlh", model, out.resolve("归档文件目录.xlsx"));
        session.say("archive.catalogued", folder.packages().size(), out);
        gaps.forEach(gap -> session.say("archive.gap." + gap.kind(), gap.number()));
        folder.unreadable().forEach(bag -> session.say("archive.unreadable", bag));
        return folder.unreadable().isEmpty() ? ExitStatus.DONE : ExitStatus.UNREADABLE;
    }
}
