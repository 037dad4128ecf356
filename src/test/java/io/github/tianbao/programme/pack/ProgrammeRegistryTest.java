package io.github.tianbao.programme.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.programme.Programme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeRegistryTest {
    @TempDir
    Path templates;

    @Test
    void loadsEveryPackInTheOrderOfTheirIds() throws IOException {
        SamplePack.write(templates, "zebra", SamplePack.TEXT.replace("事项: vets", "事项: zebra"));
        SamplePack.write(templates, "vets", SamplePack.TEXT);
        Files.createDirectories(templates.resolve("notes"));
        ProgrammeRegistry registry = ProgrammeRegistry.load(templates);
        assertThat(registry.problems()).isEmpty();
        assertThat(registry.programmes()).extracting(Programme::id).containsExactly("vets", "zebra");
        assertThat(registry.find("zebra")).isPresent();
        assertThat(registry.find("giraffe")).isEmpty();
    }

    @Test
    void gathersTheFaultsOfAllPacksAndThoseOfSharedFilesOnce() throws IOException {
        SamplePack.write(templates, "vets", SamplePack.TEXT.replace("级别: 警告", "级别: 小心"));
        SamplePack.write(templates, "other", SamplePack.TEXT);
        Files.createDirectories(templates.resolve("_shared/calendar"));
        Files.writeString(templates.resolve("_shared/calendar/2022.yaml"), "休: [2022-13-01]\n文件: {文号: 甲, 标题: 乙}\n");
        ProgrammeRegistry registry = ProgrammeRegistry.load(templates);
        assertThat(registry.problems()).extracting(problem -> problem.at().toString())
                .containsExactly("_shared/calendar/2022.yaml:1:5", "other/programme.yaml:1:5", "vets/programme.yaml:44:9");
        assertThat(registry.programmes()).isEmpty();
    }
}
