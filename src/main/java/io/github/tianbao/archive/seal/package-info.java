/** Sealing a submission and all that came of it into a package. */
package io.github.tianbao.archive.seal;
