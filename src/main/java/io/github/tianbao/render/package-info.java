/** From an assessment and templates to the files that people get: annotated copy, forms, summaries, notice lists, report. */
package io.github.tianbao.render;
