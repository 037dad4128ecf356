package io.github.tianbao.cli;

import io.github.tianbao.cli.ListFiles.ListFile;
import io.github.tianbao.intake.Submissions;
import io.github.tianbao.programme.ListSpec;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.pack.GivenParameters;
import io.github.tianbao.sheet.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What is given beside the submissions: lists to hold them against ({@code --with}), values that the county decides ({@code --set}). */
final class GivenOptions {
    @Option(names = "--with", paramLabel = "[NAME=]PATH", descriptionKey = "with")
    private List<String> lists = List.of();

    @Option(names = "--set", paramLabel = "NAME=VALUE", descriptionKey = "set")
    private List<String> values = List.of();

    /** The files with lists; refused if one is not there, cannot be read, or holds no list that any programme knows. */
    ListFiles lists(List<Programme> programmes, Session session) {
        Set<String> known = programmes.stream().flatMap(programme -> programme.lists().stream()).map(ListSpec::name)
                .collect(Collectors.toSet());
        List<ListFile> files = lists.stream().map(written -> file(written, known)).flatMap(given -> within(given, session)).toList();
        for (ListFile file : files) {
            if (!Files.isRegularFile(file.path())) {
                throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("run.absent", file.path()));
            }
            if (files.stream().filter(other -> other.path().getFileName().equals(file.path().getFileName())).count() > 1) {
                throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("with.twice", file.path().getFileName()));
            }
        }
        requireKnown(files, programmes, session);
        return new ListFiles(files);
    }

    private static ListFile file(String written, Set<String> known) {
        int equals = written.indexOf('=');
        boolean named = equals > 0 && known.contains(written.substring(0, equals));
        return named
                ? new ListFile(Path.of(written.substring(equals + 1)), Set.of(written.substring(0, equals)))
                : new ListFile(Path.of(written), Set.of());
    }

    /** A folder stands for the workbooks in it; refused if there are none. */
    private static Stream<ListFile> within(ListFile given, Session session) {
        if (!Files.isDirectory(given.path())) {
            return Stream.of(given);
        }
        try {
            List<Path> workbooks = Submissions.in(given.path());
            if (workbooks.isEmpty()) {
                throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("with.none", given.path()));
            }
            return workbooks.stream().map(file -> new ListFile(file, given.names()));
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static void requireKnown(List<ListFile> files, List<Programme> programmes, Session session) {
        try {
            List<Path> unknown = ListFiles.unknown(files, programmes);
            if (!unknown.isEmpty()) {
                String lists = programmes.stream().flatMap(programme -> programme.lists().stream()
                                .map(list -> "  " + programme.id() + "  " + list.name() + "：" + list.purpose()))
                        .collect(Collectors.joining("\n"));
                throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("with.unknown", unknown.get(0), lists));
            }
        } catch (UnreadableFile unreadable) {
            throw new Refusal(ExitStatus.WRONG_CALL, unreadable.getMessage() + "\n" + unreadable.advice());
        }
    }

    /** The programmes with the values that were given; refused if none of them wants one, or if one is not of the right kind. */
    List<Programme> programmes(List<Programme> programmes, Session session) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String written : values) {
            int equals = written.indexOf('=');
            if (equals < 1 || equals == written.length() - 1) {
                throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("call.value", "--set", written));
            }
            given.put(written.substring(0, equals).strip(), written.substring(equals + 1).strip());
        }
        List<Programme> set = new ArrayList<>();
        Set<String> wanted = new java.util.HashSet<>();
        for (Programme programme : programmes) {
            GivenParameters.Result result = GivenParameters.give(programme, given);
            result.fault().ifPresent(fault -> {
                throw new Refusal(ExitStatus.WRONG_CALL, fault);
            });
            wanted.addAll(result.taken());
            set.add(result.programme());
        }
        given.keySet().stream().filter(name -> !wanted.contains(name)).findFirst().ifPresent(name -> {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("set.unknown", name, open(programmes)));
        });
        return set;
    }

    private static String open(List<Programme> programmes) {
        return programmes.stream().flatMap(programme -> programme.parameters().stream()
                        .filter(parameter -> parameter.decider().isPresent())
                        .map(parameter -> parameter.name().text() + "（" + programme.id() + "）"))
                .collect(Collectors.joining("、"));
    }
}
