/** Runs the worked examples of a pack through the same checks as a workbook, without a workbook. */
package io.github.tianbao.check.example;
