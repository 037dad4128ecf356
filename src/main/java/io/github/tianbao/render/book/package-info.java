/**
 * Workbooks that Tianbao writes: XHTML into sheets with formulas and charts, and bytes that are the same for the same content.
 * Apache POI types do not leave this package and its neighbour {@code annotate}. See docs/workbooks.md.
 */
package io.github.tianbao.render.book;
