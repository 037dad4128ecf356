/** The functions of the rule language. */
package io.github.tianbao.rule.function;
