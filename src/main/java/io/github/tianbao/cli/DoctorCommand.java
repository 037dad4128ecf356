package io.github.tianbao.cli;

import io.github.tianbao.programme.pack.ProgrammeRegistry;
import io.github.tianbao.render.pdf.FontLibrary;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tianbao doctor}: whether this machine has what the program needs. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
    private static final long MEGABYTE = 1 << 20;

    private final Session session;

    @Mixin
    private CommonOptions common;

    @Mixin
    private PackFolder packs;

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Runtime.Version java = Runtime.version();
        session.say("doctor.java", java, System.getProperty("java.vendor"));
        session.say("doctor.memory", Runtime.getRuntime().maxMemory() / MEGABYTE);
        int faults = charset() + temporaryFolder() + packs();
        FontLibrary.installed(Optional.empty()).descriptions().forEach(font -> session.say("doctor.font", font));
        if (faults == 0) {
            session.say("doctor.good");
            return ExitStatus.DONE;
        }
        session.say("doctor.bad", faults);
        return ExitStatus.WRONG_CALL;
    }

    private int charset() {
        String names = System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name());
        session.say("doctor.charset", names, Charset.defaultCharset());
        boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        if (windows || names.toUpperCase(Locale.ROOT).startsWith("UTF")) {
            return 0;
        }
        session.say("doctor.charset.bad");
        return 1;
    }

    private int temporaryFolder() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        FileStore store = Files.getFileStore(folder);
        session.say("doctor.temp", folder, store.getUsableSpace() / MEGABYTE);
        return Files.isWritable(folder) ? 0 : 1;
    }

    private int packs() throws IOException {
        ProgrammeRegistry registry = packs.load(session);
        session.say("doctor.packs", registry.programmes().size(), packs.path());
        if (registry.problems().isEmpty()) {
            return 0;
        }
        session.say("doctor.packs.problems", registry.problems().size());
        return 1;
    }
}
