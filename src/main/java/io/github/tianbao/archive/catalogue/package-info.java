/** What an archive holds: its packages in order of their numbers, and the numbers that are missing. */
package io.github.tianbao.archive.catalogue;
