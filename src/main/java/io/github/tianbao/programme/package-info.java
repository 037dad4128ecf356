/** Packs: from a folder under templates to a checked Programme, and from heading paths to the programme that knows them. */
package io.github.tianbao.programme;
