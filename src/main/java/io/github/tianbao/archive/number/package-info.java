/** File numbers (档号, DA/T 22): how they are made up, who has been given which, and which are missing. */
package io.github.tianbao.archive.number;
