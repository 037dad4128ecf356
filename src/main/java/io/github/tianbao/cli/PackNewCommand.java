package io.github.tianbao.cli;

import io.github.tianbao.check.draft.PackDraft;
import io.github.tianbao.sheet.Table;
import io.github.tianbao.sheet.UnreadableFile;
import io.github.tianbao.sheet.Workbook;
import io.github.tianbao.sheet.WorkbookReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tianbao pack new}: drafts a pack from a sheet that exists. */
@Command(name = "new")
final class PackNewCommand implements Callable<Integer> {
    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final Session session;

    @Mixin
    private CommonOptions common;

    @Mixin
    private PackFolder packs;

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    private String id;

    @Option(names = "--from", required = true, paramLabel = "FILE", descriptionKey = "from")
    private Path from;

    PackNewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (!id.matches(ID)) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("new.id", id));
        }
        Path folder = packs.path().resolve(id);
        if (Files.exists(folder)) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("new.exists", folder));
        }
        write(draft(), folder);
        session.say("new.done", folder, id);
        return ExitStatus.DONE;
    }

    private PackDraft draft() {
        try (Workbook workbook = WorkbookReader.open(from)) {
            List<Table> tables = workbook.tables(PackDraft.headers(workbook.headerCandidates()));
            if (tables.isEmpty()) {
                throw new Refusal(ExitStatus.UNREADABLE, session.messages().say("new.empty", from.getFileName()));
            }
            return PackDraft.of(id, String.valueOf(from.getFileName()), tables, LocalDate.now(session.clock()));
        } catch (UnreadableFile unreadable) {
            throw new Refusal(ExitStatus.UNREADABLE, from.getFileName() + "：" + unreadable.getMessage() + unreadable.advice());
        }
    }

    private static void write(PackDraft draft, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : new TreeMap<>(draft.files()).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
