/** Sealed packages of a submission and everything that came of it, and their verification. */
package io.github.tianbao.archive;
