/** Forms in bulk: many records of one template, filled and printed in batches on all cores. */
package io.github.tianbao.render.form;
