/** What lists and reports of the archive say, as plain texts, numbers, lists and maps: for templates, and as CSV. */
package io.github.tianbao.archive.report;
