/**
 * Changes single places of an Office Open XML package and copies everything else byte by byte. Parts are gone through element by element
 * and never held in memory, however large they are. Knows nothing of findings and marks.
 */
package io.github.tianbao.render.annotate.ooxml;
