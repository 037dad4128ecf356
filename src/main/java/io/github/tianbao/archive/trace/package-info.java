/** The trace (轨迹): how every decision of a submission came about, as one file that people and programs can read. */
package io.github.tianbao.archive.trace;
