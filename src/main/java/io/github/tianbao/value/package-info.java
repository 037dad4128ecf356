/** Typed values: amounts with units, dates with precision, identifiers, 大写 amounts, masks. Depends on nothing. */
package io.github.tianbao.value;
