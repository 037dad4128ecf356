/** The examination of packages for the four properties (四性检测, DA/T 70-2018). */
package io.github.tianbao.archive.examine;
