package io.github.tianbao.watching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Folders for a watcher that runs as a process of its own, with a tiny pack. */
public record Office(Path packs, Path inbox, Path outbox, Path archive) {
    /** Makes the folders. */
    public static Office in(Path folder) throws IOException {
        Office office = new Office(folder.resolve("规则包"), folder.resolve("收件"), folder.resolve("发件"), folder.resolve("归档"));
        TinyPack.write(office.packs);
        Files.createDirectories(office.inbox);
        return office;
    }

    /** The arguments of a call of {@code tianbao watch}. */
    public List<String> watch(String... more) {
        List<String> arguments = new ArrayList<>(List.of("watch", "--inbox", inbox.toString(), "--outbox", outbox.toString(),
                "--archive", archive.toString(), "--packs", packs.toString()));
        arguments.addAll(List.of(more));
        return arguments;
    }

    /** A watcher in a process of its own. */
    public Fork fork(List<String> options, String... more) throws IOException {
        return Fork.of("io.github.tianbao.cli.Tianbao", options, watch(more));
    }

    /** The files under a folder that clerks or archivists could see, in path order. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
