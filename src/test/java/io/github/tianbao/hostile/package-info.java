/** Whatever is handed in, {@code run} ends in a result that a clerk understands, within seconds, and the copy keeps what was there. */
package io.github.tianbao.hostile;
