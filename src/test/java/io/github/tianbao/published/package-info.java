/** Tables that gazettes printed, laid out as offices send them, and what the program finds in them. */
package io.github.tianbao.published;
