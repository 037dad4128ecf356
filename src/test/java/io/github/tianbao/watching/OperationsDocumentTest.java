package io.github.tianbao.watching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.cli.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** What docs/operations.md and its unit files say can be typed as it stands there. */
class OperationsDocumentTest {
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z]+");
    private static final Set<String> OF_OTHERS = Set.of("--system", "--home", "--shell", "--now");

    @Test
    void namesOnlyOptionsThatTheCommandHas() throws IOException {
        String help = Program.tianbao("watch", "--help").all();
        for (Path file : files()) {
            Set<String> named = new TreeSet<>();
            Matcher option = OPTION.matcher(Files.readString(file));
            while (option.find()) {
                named.add(option.group());
            }
            named.removeAll(OF_OTHERS);
            assertThat(named).as(file.toString()).allMatch(help::contains);
        }
    }

    @Test
    void everyUnitFileIsLinkedAndWatchesWithAllThreeFolders() throws IOException {
        String document = Files.readString(Path.of("docs/operations.md"));
        for (Path file : files()) {
            if (file.getParent().endsWith("operations")) {
                assertThat(document).contains("(operations/" + file.getFileName() + ")");
                if (!file.toString().endsWith(".timer")) {
                    assertThat(file).content().contains("--inbox", "--outbox", "--archive");
                }
            }
        }
    }

    @Test
    void theServiceOfWindowsIsWellFormed() throws Exception {
        var service = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of("docs/operations/tianbao-watch.xml").toFile());
        assertThat(service.getElementsByTagName("argument").getLength()).isGreaterThan(10);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> units = Files.list(Path.of("docs/operations"))) {
            return Stream.concat(Stream.of(Path.of("docs/operations.md")), units).sorted().toList();
        }
    }
}
