package io.github.tianbao.rule.semantics;

import io.github.tianbao.rule.syntax.Node;
import java.util.Optional;

/** A function of the language: checks a call and compiles it. */
public interface FunctionForm {
    String name();

    /** How a call is written, for messages: {@code 四舍五入(数, 小数位数)}. */
    String usage();

    /** The term, or empty if a problem was reported. */
    Optional<Term> check(Node.Call call, Checker checker);
}
