/** The ledger (台账): what came in, what was decided, what went out; and what can be known from it across files and years. */
package io.github.tianbao.ledger;
