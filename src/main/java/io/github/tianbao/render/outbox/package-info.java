/** The index of the outbox: a page that opens from the file system and lists what came in and what became of it. */
package io.github.tianbao.render.outbox;
