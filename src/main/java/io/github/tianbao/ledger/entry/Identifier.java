package io.github.tianbao.ledger.entry;

/** A name, number or code in a row, and the field it stands in. */
record Identifier(String field, IdentifierKind kind, String text) {}
