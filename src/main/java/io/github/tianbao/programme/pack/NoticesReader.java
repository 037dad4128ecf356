package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Notice;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlList;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlNode;
import io.github.tianbao.programme.yaml.YamlText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the section 文件. A notice that was printed without a number ({@code 文号: 无}) goes by its title in 《》. */
final class NoticesReader {
    private static final String UNNUMBERED = "无";

    private final Problems problems;
    private final NodeReader nodes;
    private final Map<String, Notice> notices = new LinkedHashMap<>();

    NoticesReader(Problems problems) {
        this.problems = problems;
        this.nodes = new NodeReader(problems);
    }

    /** The notices by number; one that is only partly right is still known by its number. */
    Map<String, Notice> read(YamlList list) {
        if (list.items().isEmpty()) {
            problems.add(list, "“文件”里至少要写一份文件");
        }
        for (YamlNode item : list.items()) {
            nodes.map(item, "“文件”里的每一项").ifPresent(this::notice);
        }
        return notices;
    }

    private void notice(YamlMap map) {
        try (MappingReader reader = new MappingReader(map, "文件", problems)) {
            Optional<YamlText> number = reader.requiredText("文号");
            String title = text(reader, "标题");
            String issuer = text(reader, "机关");
            LocalDate issued = day(reader, "成文");
            Optional<YamlMap> force = reader.requiredMap("施行");
            Notice notice = inForce(force, new Notice(number.map(text -> name(text.text(), title)).orElse(""), title, issuer, issued, issued,
                    Optional.empty(), "", number.map(YamlText::at).orElse(map.at())));
            number.ifPresent(text -> register(text, notice));
        }
    }

    private static String name(String number, String title) {
        return number.equals(UNNUMBERED) ? "《" + title + "》" : number;
    }

    private void register(YamlText number, Notice notice) {
        if (notices.putIfAbsent(notice.number(), notice) != null) {
            problems.add(number, "文号“" + notice.number() + "”写了两次");
        }
    }

    private Notice inForce(Optional<YamlMap> force, Notice notice) {
        if (force.isEmpty()) {
            return notice;
        }
        try (MappingReader reader = new MappingReader(force.get(), "“施行”", problems)) {
            LocalDate from = day(reader, "自");
            Optional<YamlText> toText = reader.text("至");
            Optional<LocalDate> to = toText.flatMap(text -> nodes.day(text, "“施行”的“至”"));
            if (to.isPresent() && to.get().isBefore(from)) {
                problems.add(toText.get(), "“施行”的“至”（" + to.get() + "）早于“自”（" + from + "）");
            }
            String basis = text(reader, "依据");
            return new Notice(notice.number(), notice.title(), notice.issuer(), notice.issued(), from, to, basis, notice.at());
        }
    }

    private static String text(MappingReader reader, String key) {
        return reader.requiredText(key).map(YamlText::text).orElse("");
    }

    private LocalDate day(MappingReader reader, String key) {
        return reader.requiredText(key)
                .flatMap(text -> nodes.day(text, reader.what() + "的“" + key + "”"))
                .orElse(LocalDate.MIN);
    }
}
