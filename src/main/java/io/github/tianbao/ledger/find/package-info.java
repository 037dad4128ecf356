/** Looks for people, firms, documents and sums in the ledger. */
package io.github.tianbao.ledger.find;
