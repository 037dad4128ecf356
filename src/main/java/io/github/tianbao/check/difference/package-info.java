/** What two versions of the rules make of the same sheet, side by side. */
package io.github.tianbao.check.difference;
