package io.github.tianbao.programme.yaml;

import io.github.tianbao.rule.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads a YAML file as raw texts with places. Anchors and aliases are refused: a pack says each thing where it holds. */
public final class YamlFile {
    private static final int MOST_CODE_POINTS = 4 * 1024 * 1024;
    private static final Pattern MAY_REFER = Pattern.compile("(^|[\\s,\\[{])[*&]\\S", Pattern.MULTILINE);
    private static final String NO_COLON = "名称后面要写半角冒号再空一格，例如“名: 内容”；这里的冒号是全角的，或者后面没有空格";

    private final SourceText source;
    private final String text;
    private final Problems problems;

    private YamlFile(String name, String text, Problems problems) {
        this.source = new SourceText(name, text);
        this.text = text;
        this.problems = problems;
    }

    /**
     * Reads a file; what cannot be read is a problem, and the answer is empty.
     *
     * @param name the file's name as problems print it
     */
    public static Optional<YamlNode> read(Path path, String name, Problems problems) {
        return decode(path, name, problems).flatMap(text -> new YamlFile(name, text, problems).compose());
    }

    private static Optional<String> decode(Path path, String name, Problems problems) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            problems.add(new SourceText(name, "").position(0), "文件读不出来，请检查它是否存在、是否被其他程序占用");
            return Optional.empty();
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        String read = text.flip().toString();
        String withoutMark = read.startsWith("\uFEFF") ? read.substring(1) : read;
        if (result.isError()) {
            SourceText source = new SourceText(name, withoutMark);
            problems.add(source.position(source.length()), "从这里起不是 UTF-8 编码的文字，请把文件另存为 UTF-8 编码");
            return Optional.empty();
        }
        return Optional.of(withoutMark);
    }

    private Optional<YamlNode> compose() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CODE_POINTS);
        try {
            if (MAY_REFER.matcher(text).find() && refers(options)) {
                return Optional.empty();
            }
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                problems.add(source.position(0), "文件是空的");
                return Optional.empty();
            }
            return Optional.of(new NodeConverter(source, problems).convert(root));
        } catch (MarkedYAMLException e) {
            int offset = Math.min(e.getProblemMark().getIndex(), source.length());
            OptionalInt colon = source.colonThatIsNone(offset);
            problems.add(source.position(colon.orElse(offset)), colon.isPresent() ? NO_COLON : YamlComplaint.inChinese(e));
        } catch (ReaderException e) {
            problems.add(new Problem(source.position(Math.min(e.getPosition(), source.length())), 1,
                    "这里有一个看不见的控制字符，请删去", ""));
        } catch (YAMLException e) {
            problems.add(source.position(0), "文件太大或嵌套太深，请拆开");
        }
        return Optional.empty();
    }

    private boolean refers(LoaderOptions options) {
        boolean found = false;
        for (Event event : new Yaml(options).parse(new StringReader(text))) {
            if (event instanceof NodeEvent node && node.getAnchor() != null) {
                String sign = event instanceof AliasEvent ? "*" : "&";
                problems.add(source.position(event.getStartMark().getIndex()),
                        "规则包里不用“" + sign + "”引用别处的内容，请把内容直接写在这里；以“" + sign + "”开头的文字请加引号");
                found = true;
            }
        }
        return found;
    }
}
