/** Who has sent what for a period, for managers. */
package io.github.tianbao.ledger.status;
