package io.github.tianbao.archive.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tianbao.programme.ArchiveSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path archive;

    @Test
    void putsSettingsThatWorkIntoANewArchive() throws Exception {
        ArchiveSettings settings = SettingsFile.of(archive);
        assertThat(number(settings, new ArchiveSpec("民生", "永久"))).isEqualTo("0001-WS·2022-Y-MS-0007");
        assertThat(number(settings, new ArchiveSpec("没有代码的类别", "30年"))).isEqualTo("0001-WS·2022-D30-没有代码的类别-0007");
        assertThat(settings.security()).isEqualTo("限制");
        try (Stream<Path> files = Files.list(archive)) {
            assertThat(files).containsExactly(archive.resolve("归档设置.yaml"));
        }
    }

    @Test
    void keepsToWhatTheArchivistWrote() throws Exception {
        SettingsFile.of(archive);
        change("全宗号: \"0001\"", "全宗号: Z109");
        change("# 立档单位: 某某县某某局", "立档单位: 某县农业农村局");
        ArchiveSettings settings = SettingsFile.of(archive);
        assertThat(number(settings, new ArchiveSpec("财政", "10年"))).isEqualTo("Z109-WS·2022-D10-CZ-0007");
        assertThat(settings.creator()).contains("某县农业农村局");
    }

    @Test
    void tellsThePlaceOfAFault() throws Exception {
        SettingsFile.of(archive);
        change("{年度}", "{年}");
        assertThatThrownBy(() -> SettingsFile.of(archive)).isInstanceOf(FaultySettings.class)
                .hasMessageContaining("归档设置.yaml:7:21: “档号”的写法不对：没有“{年}”这一项");
    }

    @Test
    void tellsEveryFaultAtOnce() throws Exception {
        SettingsFile.of(archive);
        change("密级: 限制", "密级: 内部\n保密期限: 10年");
        change("永久: Y, ", "");
        assertThatThrownBy(() -> SettingsFile.of(archive)).isInstanceOf(FaultySettings.class)
                .hasMessageContaining("不能是“内部”").hasMessageContaining("没有“保密期限”").hasMessageContaining("缺少“永久”");
    }

    private void change(String from, String to) throws Exception {
        Path file = archive.resolve("归档设置.yaml");
        assertThat(Files.readString(file)).contains(from);
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private static String number(ArchiveSettings settings, ArchiveSpec spec) {
        return settings.pattern().number(settings.pattern().series(settings.parts(2022, spec)), 7).text();
    }
}
