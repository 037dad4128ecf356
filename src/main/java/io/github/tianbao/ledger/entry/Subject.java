package io.github.tianbao.ledger.entry;

/**
 * Who or what a row is about.
 *
 * @param kind {@link IdentifierKind#name()} where a number or code tells it everywhere; else the programme and table within which
 *             the text does
 */
record Subject(String kind, String text) {}
