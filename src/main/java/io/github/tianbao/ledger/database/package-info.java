/** The database behind the ledger: its address, its connections, its tables. SQL and its libraries stay within the ledger. */
package io.github.tianbao.ledger.database;
