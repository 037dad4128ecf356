package io.github.tianbao.check;

import io.github.tianbao.programme.Rule;
import io.github.tianbao.rule.Origin;
import io.github.tianbao.rule.Trace;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Value;
import java.math.RoundingMode;
import java.util.List;

/** Prints an explanation for a terminal: one line a value, deeper lines for what it was worked out from. */
public final class ExplanationPrinter {
    private static final String INDENT = "  ";
    private static final int DECIMALS_SHOWN = 6;

    private final StringBuilder out = new StringBuilder();

    private ExplanationPrinter() {}

    public static String print(Explanation explanation) {
        ExplanationPrinter printer = new ExplanationPrinter();
        RecordAssessment record = explanation.record();
        printer.line(0, "“" + record.sheet() + "”表第" + record.row() + "行　" + record.label() + "　结论：" + record.verdict().word());
        printer.line(0, "核查基准日：" + explanation.referenceDate().day() + "（" + explanation.referenceDate().source().word() + "）");
        explanation.steps().forEach(printer::step);
        return printer.out.toString();
    }

    private void step(Explanation.Step step) {
        out.append('\n');
        if (step instanceof Explanation.Step.Computed computed) {
            line(0, "计算　" + computed.name() + " = " + shown(computed.value()));
            trace(1, computed.trace());
            citations(computed.citations());
        } else if (step instanceof Explanation.Step.Ruled ruled) {
            line(0, "规则　" + title(ruled.rule()) + "：" + outcome(ruled.outcome()));
            ruled.applies().ifPresent(applies -> part("当", applies));
            part("要求", ruled.condition());
            citations(ruled.rule().citations());
        } else if (step instanceof Explanation.Step.NotChecked unchecked) {
            line(0, "规则　" + title(unchecked.rule()) + "：未核查，" + unchecked.reason() + "，须由人工核定");
            citations(unchecked.rule().citations());
        } else if (step instanceof Explanation.Step.Grouped grouped) {
            group(grouped.noun(), grouped.group());
        } else if (step instanceof Explanation.Step.Noted noted) {
            Finding finding = noted.finding();
            line(0, finding.severity().word() + "　" + finding.cells().stream().map(Object::toString)
                    .collect(java.util.stream.Collectors.joining("、")) + "　" + finding.message());
        }
    }

    private void group(String noun, GroupAssessment group) {
        RecordAssessment whole = group.whole();
        line(0, "所在的" + noun + "　" + whole.label() + "　结论：" + whole.verdict().word());
        group.members().forEach(member -> line(1, "第" + member.row() + "行　" + member.label() + "　" + member.verdict().word()));
    }

    private static String title(Rule rule) {
        return rule.title().isEmpty() ? rule.id() : rule.id() + " " + rule.title();
    }

    private static String outcome(Outcome outcome) {
        if (outcome instanceof Outcome.Undecided undecided) {
            return "无法判定，缺少" + String.join("、", undecided.names());
        }
        if (outcome instanceof Outcome.NotApplicable) {
            return "不适用";
        }
        return outcome instanceof Outcome.Met ? "符合" : "不符合";
    }

    private void part(String word, Trace trace) {
        line(1, word + "：" + trace.label() + " → " + shown(trace.value()));
        trace.parts().forEach(part -> trace(2, part));
    }

    private void trace(int depth, Trace trace) {
        line(depth, trace.label() + " = " + shown(trace.value()) + origin(trace.origin()));
        trace.parts().forEach(part -> trace(depth + 1, part));
    }

    private static String origin(Origin origin) {
        if (origin instanceof Origin.Cell cell) {
            return "　［" + cell.sheet() + "!" + cell.address() + "］";
        }
        if (origin instanceof Origin.Parameter parameter) {
            return "　［参数，" + parameter.since() + "起，" + parameter.citation().place() + "］";
        }
        if (origin instanceof Origin.Computation computation) {
            return computation.citation().map(citation -> "　［" + citation.place() + "］").orElse("");
        }
        return origin instanceof Origin.Context context ? "　［" + context.description() + "］" : "";
    }

    private static String shown(Value value) {
        if (value instanceof Missing) {
            return "（空）";
        }
        if (value instanceof Quantity quantity && quantity.amount().stripTrailingZeros().scale() > DECIMALS_SHOWN) {
            return "约" + new Quantity(quantity.amount().setScale(DECIMALS_SHOWN, RoundingMode.HALF_UP), quantity.unit()).text();
        }
        return value.text();
    }

    private void citations(List<Citation> citations) {
        for (Citation citation : citations) {
            if (citation.isQuoted()) {
                line(1, "依据：" + citation.place() + "　“" + citation.quote() + "”");
            }
            if (!citation.interpretation().isEmpty()) {
                line(1, "解释（非文件原文）：" + citation.interpretation());
            }
        }
    }

    private void line(int depth, String text) {
        out.append(INDENT.repeat(depth)).append(text).append('\n');
    }
}
