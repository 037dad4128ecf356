package io.github.tianbao.render.template;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.programme.OutputSpec;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.yaml.NearWord;
import io.github.tianbao.render.pdf.MalformedXhtml;
import io.github.tianbao.render.pdf.XhtmlReader;
import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Problem;
import io.github.tianbao.rule.SourcePosition;
import io.github.tianbao.value.YesNo;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fills every template of a pack with worked examples, so that a wrong name in one is found before a clerk's sheet finds it. */
public final class TemplateLint {
    private static final Provenance EXAMPLES = new Provenance("算例", "0".repeat(64), "0");

    private static final Pattern UNKNOWN_FIELD = Pattern.compile("“记录\\.([^”.]+)”没有值.*");

    private final TemplateEngine engine;
    private final Programme programme;

    private TemplateLint(Programme programme) {
        this.engine = TemplateEngine.of(programme);
        this.programme = programme;
    }

    /**
     * What is wrong with the templates of a programme: the first fault of each output, since filling ends there.
     *
     * @param examples what the rules made of worked examples of the programme
     */
    public static List<Problem> of(Programme programme, List<Assessment> examples) {
        TemplateLint lint = new TemplateLint(programme);
        return programme.outputs().stream()
                .flatMap(output -> examples.stream().flatMap(assessment -> lint.faults(output, assessment)).limit(1))
                .distinct()
                .toList();
    }

    private Stream<Problem> faults(OutputSpec output, Assessment assessment) {
        AssessmentModel model = new AssessmentModel(assessment, EXAMPLES);
        return models(output, assessment, model).stream().flatMap(names -> fault(output, names).stream());
    }

    private Optional<Problem> fault(OutputSpec output, Supplier<Map<String, Object>> names) {
        try {
            return unpaired(output, engine.fill(output.template(), names.get()));
        } catch (TemplateFault fault) {
            return Optional.of(suggested(fault.problem()));
        }
    }

    /** What is filled in may be right and the tags around it not; told for the template, since only its result has lines of tags. */
    private Optional<Problem> unpaired(OutputSpec output, String filled) {
        try {
            XhtmlReader reader = new XhtmlReader(new ByteArrayInputStream(filled.getBytes(StandardCharsets.UTF_8)));
            while (reader.next()) {
                // Only whether there is an end to it matters.
            }
            return Optional.empty();
        } catch (MalformedXhtml malformed) {
            return Optional.of(new Problem(new SourcePosition(engine.nameOf(output.template()), 1, 1), 1, malformed.getMessage(), ""));
        }
    }

    private Problem suggested(Problem problem) {
        Matcher unknown = UNKNOWN_FIELD.matcher(problem.message());
        Optional<String> meant = unknown.matches() ? NearWord.of(unknown.group(1), names()) : Optional.empty();
        return meant.map(name -> new Problem(problem.at(), problem.length(), problem.message() + "，您是不是要写“记录." + name + "”？", "记录." + name))
                .orElse(problem);
    }

    private List<String> names() {
        return Stream.concat(programme.tables().stream().flatMap(table -> table.fields().stream()).map(field -> field.name().text()),
                programme.computations().stream().map(computation -> computation.name().text())).distinct().toList();
    }

    private static List<Supplier<Map<String, Object>>> models(OutputSpec output, Assessment assessment, AssessmentModel model) {
        if (output.each() == OutputSpec.Each.SUBMISSION) {
            boolean sent = assessment.tables().stream().anyMatch(table -> output.concerns(table.match().table()));
            return sent ? List.of(() -> AssessmentModel.about(output, model.forSubmission())) : List.of();
        }
        List<Supplier<Map<String, Object>>> models = new ArrayList<>();
        for (TableAssessment table : assessment.tables()) {
            if (!output.concerns(table.match().table())) {
                continue;
            }
            if (output.each() == OutputSpec.Each.GROUP) {
                table.groups().stream().filter(group -> isWanted(output, assessment.environment(table, group.whole())))
                        .forEach(group -> models.add(() -> model.forGroup(table, group)));
            } else {
                table.records().stream().filter(record -> isWanted(output, assessment.environment(table, record)))
                        .forEach(record -> models.add(() -> model.forRecord(table, record)));
            }
        }
        return models;
    }

    private static boolean isWanted(OutputSpec output, Environment environment) {
        return output.when().map(when -> when.evaluate(environment) == YesNo.YES).orElse(true);
    }
}
