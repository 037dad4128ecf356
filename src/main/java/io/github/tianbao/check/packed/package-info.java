/** Values of many records in little memory, for rosters with hundreds of thousands of rows. */
package io.github.tianbao.check.packed;
