package io.github.tianbao.archive.setting;

import io.github.tianbao.archive.number.NumberPattern;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlFile;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code 归档设置.yaml} in an archive folder; puts a commented one there first if there is none. */
public final class SettingsFile {
    public static final String NAME = "归档设置.yaml";

    private static final String DEFAULT = "default-settings.yaml";
    private static final List<String> RETENTIONS = List.of("永久", "30年", "10年");
    private static final List<String> SECURITIES = List.of("公开", "限制", "秘密", "机密", "绝密");

    private final Problems problems = new Problems();
    private final NodeReader nodes = new NodeReader(problems);

    private SettingsFile() {}

    /**
     * The settings of an archive.
     *
     * @param archive a folder that exists
     * @throws FaultySettings if the file says what cannot be
     */
    public static ArchiveSettings of(Path archive) throws IOException, FaultySettings {
        Path file = archive.resolve(NAME);
        if (!Files.exists(file)) {
            putDefault(file);
        }
        return read(file);
    }

    /** Reads a settings file. */
    static ArchiveSettings read(Path file) throws FaultySettings {
        SettingsFile reader = new SettingsFile();
        Optional<ArchiveSettings> settings = YamlFile.read(file, NAME, reader.problems)
                .flatMap(node -> reader.nodes.map(node, "归档设置"))
                .flatMap(reader::settings);
        if (settings.isEmpty() || !reader.problems.isEmpty()) {
            throw new FaultySettings(reader.problems.inFileOrder());
        }
        return settings.get();
    }

    /** Copied beside and renamed, so that no other process reads half a file. */
    private static void putDefault(Path file) throws IOException {
        Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".part");
        try (InputStream text = SettingsFile.class.getResourceAsStream(DEFAULT)) {
            if (text == null) {
                throw new IllegalStateException(DEFAULT + " is not on the class path");
            }
            Files.write(beside, text.readAllBytes());
            Files.createLink(file, beside);
        } catch (FileAlreadyExistsException sameMoment) {
            // another process put it there just now; that one holds
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException noLinks) {
            Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private Optional<ArchiveSettings> settings(YamlMap map) {
        try (MappingReader reader = new MappingReader(map, "归档设置", problems)) {
            Optional<String> fonds = reader.requiredText("全宗号").map(YamlText::text);
            Optional<String> creator = reader.text("立档单位").map(YamlText::text);
            Optional<String> classCode = reader.requiredText("档案门类代码").map(YamlText::text);
            Optional<NumberPattern> pattern = reader.requiredText("档号").flatMap(this::pattern);
            Map<String, String> retentions = codes(reader, "保管期限代码");
            for (String retention : RETENTIONS) {
                if (reader.has("保管期限代码") && !retentions.containsKey(retention)) {
                    problems.add(reader.at(), "“保管期限代码”里缺少“" + retention + "”");
                }
            }
            Map<String, String> subjects = codes(reader, "机构问题代码");
            Optional<String> security = reader.requiredChoice(
                    "密级", SECURITIES.stream().collect(Collectors.toMap(word -> word, word -> word)));
            return Stream.of(fonds, classCode, security).allMatch(Optional::isPresent) && pattern.isPresent()
                    ? Optional.of(new ArchiveSettings(
                            fonds.get(), creator, classCode.get(), pattern.get(), retentions, subjects, security.get()))
                    : Optional.empty();
        }
    }

    private Optional<NumberPattern> pattern(YamlText written) {
        try {
            return Optional.of(NumberPattern.parse(written.text()));
        } catch (NumberPattern.Malformed malformed) {
            problems.add(written.at(written.text().codePointCount(0, malformed.offset())),
                    "“档号”的写法不对：" + malformed.getMessage());
            return Optional.empty();
        }
    }

    private Map<String, String> codes(MappingReader reader, String key) {
        Map<String, String> codes = new LinkedHashMap<>();
        reader.requiredMap(key).ifPresent(map -> new MappingReader(map, "“" + key + "”", problems).entries().forEach(
                entry -> nodes.text(entry.value(), "“" + entry.key() + "”的代码")
                        .ifPresent(code -> codes.put(entry.key().text(), code.text()))));
        return codes;
    }
}
