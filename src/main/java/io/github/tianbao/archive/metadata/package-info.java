/** What a package says of itself, with the element names of DA/T 46-2009. */
package io.github.tianbao.archive.metadata;
