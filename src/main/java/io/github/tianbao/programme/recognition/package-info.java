/** From the heading paths of a workbook to the programmes that know them, with reasons a clerk can read. See docs/recognition.md. */
package io.github.tianbao.programme.recognition;
