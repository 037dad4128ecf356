package io.github.tianbao.cli;

import io.github.tianbao.check.HeaderMatching;
import io.github.tianbao.check.MatchedTable;
import io.github.tianbao.check.ReferenceListReader;
import io.github.tianbao.check.ReferenceLists;
import io.github.tianbao.intake.Submission;
import io.github.tianbao.intake.Submissions;
import io.github.tianbao.programme.ListSpec;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Recognition;
import io.github.tianbao.programme.recognition.Recogniser;
import io.github.tianbao.sheet.UnreadableFile;
import io.github.tianbao.sheet.Workbook;
import io.github.tianbao.sheet.WorkbookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The files with lists from outside that stand beside every submission of a job ({@code --with}). Each list is read once a reference date. */
final class ListFiles {
    private final List<ListFile> files;
    private final Map<Asked, ReferenceLists> read = new ConcurrentHashMap<>();

    ListFiles(List<ListFile> files) {
        this.files = List.copyOf(files);
    }

    /** A job that was given none. */
    static ListFiles none() {
        return new ListFiles(List.of());
    }

    /**
     * A file with lists.
     *
     * @param names the lists that it is said to hold; empty where recognition is to tell
     */
    record ListFile(Path path, Set<String> names) {
        ListFile {
            names = Set.copyOf(names);
        }

        private boolean mayHold(ListSpec list) {
            return names.isEmpty() || names.contains(list.name());
        }
    }

    private record Asked(String programme, String sha256, LocalDate day) {}

    List<Path> paths() {
        return files.stream().map(ListFile::path).toList();
    }

    /** The lists that a programme knows; each sheet that is none of them is passed over. */
    ReferenceLists of(Programme programme, LocalDate referenceDay) {
        if (files.isEmpty() || programme.lists().isEmpty()) {
            return ReferenceLists.NONE;
        }
        return read.computeIfAbsent(new Asked(programme.id(), programme.sha256(), referenceDay), asked -> read(programme, referenceDay));
    }

    private ReferenceLists read(Programme programme, LocalDate referenceDay) {
        ReferenceListReader reader = new ReferenceListReader(referenceDay);
        try {
            for (ListFile file : files) {
                read(programme, file, reader);
            }
        } catch (UnreadableFile unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
        return reader.lists(programme.lists());
    }

    private static void read(Programme programme, ListFile file, ReferenceListReader reader) throws UnreadableFile, IOException {
        Submission source = Submissions.identify(file.path());
        Programme known = programme.ofLists(list -> file.mayHold(list));
        try (Workbook workbook = WorkbookReader.open(file.path())) {
            HeaderMatching matching = new HeaderMatching(workbook.headerCandidates());
            Recognition recognition = new Recogniser(List.of(known)).recognise(matching.candidates(), List.of());
            List<MatchedTable> tables = matching.byProgramme(recognition.matches(), workbook.tables(matching.chosen(recognition.matches())))
                    .getOrDefault(known, List.of());
            for (MatchedTable table : tables) {
                programme.lists().stream().filter(list -> list.name().equals(table.match().table().name())).findFirst()
                        .ifPresent(list -> reader.read(list, table, source.name(), source.sha256()));
            }
        }
    }

    /** The lists that a file may be meant as which no table fits: name and programme of each. */
    static List<String> alike(HeaderMatching matching, List<Programme> programmes) {
        return programmes.stream().flatMap(programme -> listsIn(matching, programme.ofLists(list -> true)).stream()
                .map(list -> "“" + list + "”（" + programme.name() + "）")).toList();
    }

    private static List<String> listsIn(HeaderMatching matching, Programme lists) {
        return lists.tables().isEmpty() ? List.of() : new Recogniser(List.of(lists)).recognise(matching.candidates(), List.of()).matches().stream()
                .map(match -> match.table().name()).distinct().toList();
    }

    /**
     * The files in which no programme knows a list.
     *
     * @throws UnreadableFile if one cannot be read at all; names it
     */
    static List<Path> unknown(List<ListFile> files, List<Programme> programmes) throws UnreadableFile {
        List<Path> unknown = new java.util.ArrayList<>();
        for (ListFile file : files) {
            try (Workbook workbook = WorkbookReader.open(file.path())) {
                HeaderMatching matching = new HeaderMatching(workbook.headerCandidates());
                if (programmes.stream().allMatch(programme -> listsIn(matching, programme.ofLists(file::mayHold)).isEmpty())) {
                    unknown.add(file.path());
                }
            } catch (UnreadableFile unreadable) {
                throw new UnreadableFile(file.path() + "：" + unreadable.getMessage(), unreadable.advice(), unreadable);
            }
        }
        return unknown;
    }
}
