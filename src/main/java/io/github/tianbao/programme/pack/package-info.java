/** From a pack folder to a checked Programme, with every fault told in one run. See docs/pack-format.md. */
package io.github.tianbao.programme.pack;
