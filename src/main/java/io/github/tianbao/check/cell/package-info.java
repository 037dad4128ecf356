/** From cells to typed values: what a field's type makes of a cell, and what is wrong with it. */
package io.github.tianbao.check.cell;
