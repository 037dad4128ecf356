/** What differs between two versions of a pack, as written. */
package io.github.tianbao.programme.difference;
