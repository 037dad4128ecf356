/** What was known before a file came in, as a file beside its results and as templates see it. */
package io.github.tianbao.render.earlier;
