/**
 * What was known of people and files before a submission came in, as far as it concerns the submission (往期对照): plain values, so that a
 * report stays a pure function of what it is given. They come from the ledger; where there is none, there is nothing earlier.
 */
package io.github.tianbao.check.earlier;
