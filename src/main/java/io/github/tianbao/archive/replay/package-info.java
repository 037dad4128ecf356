/** Making a package's results again and comparing them, byte by byte. */
package io.github.tianbao.archive.replay;
