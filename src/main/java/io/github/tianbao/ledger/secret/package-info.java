/** What keeps the names and numbers of people in the ledger from those who are not meant to read them. */
package io.github.tianbao.ledger.secret;
