/** Handing packages over: one zip file with a transfer list (移交清单), read back after it is written. */
package io.github.tianbao.archive.handover;
