/** What a watched folder remembers, kept in the ledger. */
package io.github.tianbao.ledger.journal;
