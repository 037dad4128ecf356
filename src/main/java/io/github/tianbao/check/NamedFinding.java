package io.github.tianbao.check;

/**
 * A finding, with what a person calls the record it is about.
 *
 * @param label 称呼; empty for a finding about a whole table
 */
public record NamedFinding(Finding finding, String label) {}
