/** From tables and a programme to an Assessment: typed records, computed values, findings, verdicts, totals. */
package io.github.tianbao.check;
