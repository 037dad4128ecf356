/**
 * Typed values and how they are read from the text of cells: amounts with units, dates with precision, identifiers with their check
 * characters, 大写 amounts; and how they are hidden before they are posted. Takes text, gives a {@link io.github.tianbao.value.Reading}
 * or a {@link io.github.tianbao.value.Value}. Depends on nothing; everything in it is immutable.
 */
package io.github.tianbao.value;
