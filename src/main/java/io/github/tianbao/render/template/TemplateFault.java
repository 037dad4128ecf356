package io.github.tianbao.render.template;

import io.github.tianbao.rule.Problem;

/** Thrown when a template cannot be read or filled; says in Chinese what is wrong, with file, line and column. */
public final class TemplateFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    TemplateFault(Problem problem, Throwable cause) {
        super(problem.at() + " " + problem.message(), cause);
        this.problem = problem;
    }

    /** Where and what, for the policy officer. */
    public Problem problem() {
        return problem;
    }
}
