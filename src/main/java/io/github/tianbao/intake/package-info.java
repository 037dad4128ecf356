/** From paths to submissions, safely, once each. */
package io.github.tianbao.intake;
