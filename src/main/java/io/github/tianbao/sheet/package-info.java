/** Turns a workbook file into tables: header paths, rows with true cell addresses, totals, notes. Knows no programme. */
package io.github.tianbao.sheet;
