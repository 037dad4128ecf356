/** The commands. Pipeline wires the stations. */
package io.github.tianbao.cli;
