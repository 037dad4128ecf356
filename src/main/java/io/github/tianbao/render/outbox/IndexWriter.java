package io.github.tianbao.render.outbox;

import io.github.tianbao.render.RenderFault;
import io.github.tianbao.render.template.TemplateEngine;
import io.github.tianbao.render.template.TemplateFault;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes pages of the index of the outbox as HTML. Safe for many threads. */
public final class IndexWriter {
    private static final Path TEMPLATE = Path.of("_shared", "outbox-index.ftlh");

    private final TemplateEngine engine;

    /**
     * @param packs folder of the packs; its {@code _shared} has the page's template
     */
    public IndexWriter(Path packs) {
        this.engine = TemplateEngine.of(packs.resolve("_shared"));
    }

    /**
     * The HTML of a page.
     *
     * @throws RenderFault if the template is missing or malformed
     */
    public String html(IndexPage page) throws RenderFault {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("标题", page.title());
        model.put("更新", page.asOf());
        model.put("提醒", page.notes());
        model.put("各件", page.rows().stream().map(IndexWriter::row).toList());
        model.put("各页", page.others().stream().map(IndexWriter::link).toList());
        model.put("各状态", page.rows().stream().map(IndexPage.Row::state).distinct().sorted().toList());
        model.put("各乡镇", page.rows().stream().map(IndexPage.Row::township).filter(name -> !name.isEmpty()).distinct().sorted().toList());
        try {
            return engine.fill(TEMPLATE, model);
        } catch (TemplateFault fault) {
            throw new RenderFault(fault.getMessage(), fault);
        }
    }

    private static Map<String, Object> row(IndexPage.Row row) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("时间", row.time());
        model.put("乡镇", row.township());
        model.put("单位", row.sender());
        model.put("文件", row.file());
        model.put("事项", row.programmes());
        model.put("状态", row.state());
        model.put("结果", row.label());
        model.put("次", row.revision());
        model.put("已更新", row.superseded());
        model.put("统计", row.counts());
        model.put("链接", row.links().stream().map(IndexWriter::link).toList());
        return model;
    }

    private static Map<String, Object> link(IndexPage.Link link) {
        return Map.of("名", link.text(), "址", address(link.path()));
    }

    /** A relative address: every part encoded, so that neither # nor % nor ? in a file's name means anything. */
    private static String address(String path) {
        List<String> parts = Arrays.asList(path.split("/", -1));
        return "./" + parts.stream().map(IndexWriter::encoded).collect(Collectors.joining("/"));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
