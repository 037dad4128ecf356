/** From XHTML to PDF/A-1b, with every character set in a font that has it, and the same bytes for the same input. */
package io.github.tianbao.render.pdf;
