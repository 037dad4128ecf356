package io.github.tianbao.cli;

import io.github.tianbao.archive.bag.Fixity;
import io.github.tianbao.archive.catalogue.FiledPackage;
import io.github.tianbao.archive.handover.ZipExport;
import io.github.tianbao.archive.metadata.MetadataReader;
import io.github.tianbao.archive.report.TransferList;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tianbao archive export}: packages as one zip file for handing over, with a transfer list. */
@Command(name = "export")
final class ArchiveExportCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private CommonOptions common;

    @Mixin
    private PackFolder packs;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "packages")
    private List<Path> paths = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE.zip", descriptionKey = "out")
    private Path out;

    ArchiveExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<FiledPackage> packages = packages();
        LocalDate today = LocalDate.now(session.clock());
        TransferList list = TransferList.of(packages, today);
        ZipExport zip = new ZipExport();
        for (FiledPackage filed : packages) {
            zip.add(filed.metadata().number().asNumber().folderName(), filed.bag());
        }
        zip.add("移交清单.csv", list.csv());
        zip.add("移交清单.pdf", new ArchivePapers(packs.path(), today).pdf("transfer-list.ftlh", list.model()));
        try {
            zip.write(out);
        } catch (FileAlreadyExistsException there) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("archive.export.exists", out));
        }
        session.say("archive.exported", packages.size(), out);
        return ExitStatus.DONE;
    }

    /** In order of their numbers; refuses to hand over what is not as it was sealed. */
    private List<FiledPackage> packages() throws IOException {
        List<FiledPackage> packages = new ArrayList<>();
        for (Path path : paths) {
            for (Path bag : Archives.packages(path)) {
                if (!Files.isDirectory(bag)) {
                    throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("run.absent", bag));
                }
                packages.add(sound(bag));
            }
        }
        packages.sort(Comparator.comparing(one -> one.metadata().number().asNumber()));
        return packages;
    }

    private FiledPackage sound(Path bag) throws IOException {
        try {
            if (Fixity.of(bag).faults().isEmpty()) {
                return new FiledPackage(bag, MetadataReader.read(bag));
            }
        } catch (MetadataReader.Unreadable | java.nio.file.NoSuchFileException notOurs) {
            // refused below with the others
        }
        throw new Refusal(ExitStatus.UNREADABLE, session.messages().say("archive.unsound", bag));
    }
}
