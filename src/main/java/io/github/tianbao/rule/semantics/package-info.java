/** From the syntax tree to typed terms that evaluate themselves: names, types, units, three-valued logic, trace. */
package io.github.tianbao.rule.semantics;
