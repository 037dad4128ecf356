package io.github.tianbao.render.template;

import io.github.tianbao.rule.Problem;
import io.github.tianbao.rule.SourcePosition;
import java.nio.file.Path;

/** Thrown when a template cannot be read or filled; says in Chinese what is wrong, with file, line and column. */
public final class TemplateFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    TemplateFault(Problem problem, Throwable cause) {
        super(problem.at() + " " + problem.message(), cause);
        this.problem = problem;
    }

    /** A template that could be filled, but gave what cannot be printed. */
    public static TemplateFault malformedResult(Path template, Exception cause) {
        return new TemplateFault(new Problem(new SourcePosition(template.getFileName().toString(), 1, 1), 1, cause.getMessage(), ""), cause);
    }

    /** Where and what, for the policy officer. */
    public Problem problem() {
        return problem;
    }
}
