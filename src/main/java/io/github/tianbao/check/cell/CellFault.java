package io.github.tianbao.check.cell;

import io.github.tianbao.programme.Severity;

/**
 * Something wrong or doubtful with one cell, whatever the programme.
 *
 * @param message what is wrong, with the value, in Chinese
 * @param advice  what to do, in Chinese; empty where the message says it
 */
public record CellFault(SheetCheck check, Severity severity, String message, String advice) {}
