/**
 * The rule language: from expression text and typed names to compiled expressions with a value, a trace, and precise errors. See
 * docs/rule-language.md.
 */
package io.github.tianbao.rule;
