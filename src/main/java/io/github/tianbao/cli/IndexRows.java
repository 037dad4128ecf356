package io.github.tianbao.cli;

import io.github.tianbao.intake.watch.Decision;
import io.github.tianbao.intake.watch.Entry;
import io.github.tianbao.intake.watch.ResultNames;
import io.github.tianbao.intake.watch.Status;
import io.github.tianbao.render.outbox.IndexPage;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the index of the outbox says of entries of the journal. */
final class IndexRows {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final List<Entry> entries;
    private final ZoneId zone;
    private final Set<Long> superseded;
    private final Map<Long, Decision> decided;

    IndexRows(List<Entry> entries, ZoneId zone) {
        this.entries = entries;
        this.zone = zone;
        this.superseded = entries.stream().map(Entry::decision).flatMap(Optional::stream)
                .filter(decision -> decision.status().isChecked())
                .map(Decision::origin).flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        this.decided = entries.stream().filter(entry -> entry.decision().isPresent())
                .collect(Collectors.toUnmodifiableMap(Entry::id, entry -> entry.decision().get()));
    }

    List<IndexPage.Row> rows() {
        return entries.stream().map(this::row).toList();
    }

    private IndexPage.Row row(Entry entry) {
        Optional<Decision> decision = entry.decision();
        List<Decision.TableSummary> tables = decision.map(Decision::tables).orElse(List.of());
        return new IndexPage.Row(
                TIME.format(entry.arrival().at().atZone(zone)),
                entry.arrival().township(),
                tables.stream().map(Decision.TableSummary::sender).filter(sender -> !sender.isEmpty()).distinct()
                        .collect(Collectors.joining("、")),
                entry.arrival().file(),
                tables.stream().map(Decision.TableSummary::name).distinct().toList(),
                decision.map(Decision::status).map(IndexRows::state).orElse("核查中"),
                decision.map(made -> ResultNames.label(made.status(), made.counts(), 1)).orElse("核查中"),
                decision.map(Decision::revision).orElse(1),
                superseded.contains(entry.id()),
                decision.filter(made -> made.status().isChecked()).map(Decision::counts).map(IndexRows::counts).orElse(""),
                decision.map(this::links).orElse(List.of()));
    }

    private static String state(Status status) {
        return switch (status) {
            case PASSED -> "通过";
            case ERRORS -> "有错误";
            case PENDING -> "待定";
            case UNRECOGNISED -> "无法识别";
            case NOT_PROCESSED -> "未处理";
            case DUPLICATE -> "重复";
        };
    }

    private static String counts(Decision.Counts counts) {
        List<String> parts = new ArrayList<>();
        parts.add(counts.records() + "条记录");
        parts.add("通过" + counts.pass());
        if (counts.fail() > 0) {
            parts.add("不通过" + counts.fail());
        }
        if (counts.undecided() > 0) {
            parts.add("待定" + counts.undecided());
        }
        return String.join("，", parts);
    }

    private List<IndexPage.Link> links(Decision decision) {
        List<IndexPage.Link> links = new ArrayList<>();
        links.add(new IndexPage.Link("文件夹", decision.resultFolder() + "/"));
        for (String output : decision.outputs()) {
            links.add(new IndexPage.Link(nameOf(output), decision.resultFolder() + "/" + output));
        }
        if (decision.status() == Status.DUPLICATE) {
            decision.origin().map(decided::get).ifPresent(first -> links.add(new IndexPage.Link("以前的结果", first.resultFolder() + "/")));
        }
        return links;
    }

    private static String nameOf(String output) {
        return output.endsWith("/") ? output.substring(0, output.length() - 1) : output;
    }
}
