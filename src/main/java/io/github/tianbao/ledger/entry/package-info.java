/** What the ledger keeps of a checked file, as the pack says. */
package io.github.tianbao.ledger.entry;
