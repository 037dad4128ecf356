/** How an office files: what {@code 归档设置.yaml} in the archive folder says. */
package io.github.tianbao.archive.setting;
