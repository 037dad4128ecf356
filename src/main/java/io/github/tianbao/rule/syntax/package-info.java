/** From the text of an expression to its syntax tree: lexer, segmentation of unspaced Chinese, Pratt parser. */
package io.github.tianbao.rule.syntax;
