package io.github.tianbao.watching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tianbao.cli.Program;
import io.github.tianbao.intake.watch.Decision;
import io.github.tianbao.intake.watch.Entry;
import io.github.tianbao.intake.watch.Status;
import io.github.tianbao.ledger.Ledger;
import io.github.tianbao.ledger.database.LedgerAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is when a watcher has come to its end, held against what ought to be there. */
final class Aftermath {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Office office;
    private final List<Entry> entries;

    private Aftermath(Office office, List<Entry> entries) {
        this.office = office;
        this.entries = entries;
    }

    static Aftermath of(Office office) throws Exception {
        try (Ledger ledger = Ledger.open(LedgerAddress.inArchive(office.archive()), Optional.empty())) {
            return new Aftermath(office, ledger.journal().newest(1_000_000));
        }
    }

    List<Entry> entries() {
        return entries;
    }

    String summary() {
        return entries.size() + " entries: " + entries.stream().map(entry -> entry.decision().orElseThrow().status())
                .collect(Collectors.groupingBy(status -> status, java.util.TreeMap::new, Collectors.counting()));
    }

    /** @param left lines of checksum, tab, township */
    void everyFileLeftHasOneResultAndOnePackage(List<String> left) {
        for (String line : left) {
            String[] parts = line.split("\t", -1);
            List<Entry> results = entries.stream()
                    .filter(entry -> entry.arrival().sha256().equals(parts[0]) && entry.arrival().township().equals(parts[1]))
                    .filter(entry -> decision(entry).status() != Status.DUPLICATE)
                    .toList();
            assertThat(results).as(line).hasSize(1);
            assertThat(decision(results.get(0)).status()).as(line).isEqualTo(Status.PASSED);
            assertThat(decision(results.get(0)).packageName()).as(line).isPresent();
        }
        assertThat(Set.copyOf(left)).hasSameSizeAs(left);
    }

    void nothingIsThereTwiceOrHalf() throws IOException {
        Set<String> checked = new HashSet<>();
        for (Entry entry : entries) {
            assertThat(entry.state()).isEqualTo(Entry.State.PUBLISHED);
            Path result = office.outbox().resolve(decision(entry).resultFolder());
            if (decision(entry).status().isChecked()) {
                assertThat(checked.add(entry.arrival().township() + entry.arrival().sha256())).as("once: " + entry).isTrue();
                isWhole(entry, result);
            } else {
                assertThat(result.resolve("说明.txt")).exists();
            }
        }
        assertThat(resultFolders()).containsExactlyInAnyOrderElementsOf(
                entries.stream().map(entry -> office.outbox().resolve(decision(entry).resultFolder())).toList());
        assertThat(packages()).containsExactlyInAnyOrderElementsOf(entries.stream()
                .flatMap(entry -> decision(entry).packageName().stream()).map(name -> office.archive().resolve(name)).toList());
        archiveIsSound();
    }

    private void archiveIsSound() throws IOException {
        List<Object> call = new ArrayList<>(List.of("archive", "verify"));
        call.addAll(packages());
        Program.Said said = Program.tianbao(call.toArray());
        assertThat(said.status()).as(said.all()).isZero();
    }

    private static void isWhole(Entry entry, Path result) throws IOException {
        JsonNode receipt = JSON.readTree(result.resolve("receipt.json").toFile());
        assertThat(receipt.at("/submission/sha256").asText()).isEqualTo(entry.arrival().sha256());
        assertThat(receipt.get("outputs")).isNotEmpty();
        for (JsonNode output : receipt.get("outputs")) {
            assertThat(Clerks.sha256(Files.readAllBytes(result.resolve(output.get("path").asText()))))
                    .isEqualTo(output.get("sha256").asText());
        }
        assertThat(Clerks.sha256(Files.readAllBytes(result.resolve("原件").resolve(entry.arrival().file()))))
                .isEqualTo(entry.arrival().sha256());
    }

    /** Folders of the outbox that hold files of a result. */
    private List<Path> resultFolders() throws IOException {
        return foldersWith(office.outbox(), Set.of("receipt.json", "说明.txt"));
    }

    private List<Path> packages() throws IOException {
        return foldersWith(office.archive(), Set.of("bagit.txt"));
    }

    private static List<Path> foldersWith(Path root, Set<String> names) throws IOException {
        return Office.files(root).stream().filter(file -> names.contains(file.getFileName().toString()))
                .map(Path::getParent)
                .filter(folder -> !folder.toString().contains("/data/"))
                .distinct().toList();
    }

    void nothingIsLeftOver() throws IOException {
        assertThat(Office.files(office.inbox())).isEmpty();
        for (Path root : List.of(office.inbox(), office.outbox(), office.archive())) {
            try (Stream<Path> all = Files.walk(root)) {
                assertThat(all.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".")).toList())
                        .isSubsetOf(".填报值守.lock");
            }
        }
    }

    private static Decision decision(Entry entry) {
        return entry.decision().orElseThrow();
    }
}
