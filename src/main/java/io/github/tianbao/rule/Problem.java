package io.github.tianbao.rule;

/**
 * One fault of a pack, in words for the policy officer.
 *
 * @param at         where
 * @param length     how many characters are wrong, at least 1
 * @param message    what is wrong and what to do, in Chinese
 * @param suggestion the near name, or empty
 */
public record Problem(SourcePosition at, int length, String message, String suggestion) {}
