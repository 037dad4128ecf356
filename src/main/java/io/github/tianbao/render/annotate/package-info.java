/**
 * The clerk's own workbook handed back with marks on the cells that are wrong, and nothing else changed. See docs/workbooks.md.
 */
package io.github.tianbao.render.annotate;
