/** What the ledger knows of people and files before a submission: the last period, the earlier copy, other files. */
package io.github.tianbao.ledger.history;
