/** Writes the sample workbooks under {@code input-samples}, byte for byte the same each time. Every person in them is invented. */
package io.github.tianbao.samples;
