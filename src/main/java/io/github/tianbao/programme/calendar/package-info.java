/** Which days offices work, from the State Council's yearly arrangements kept as data under {@code _shared/calendar}. */
package io.github.tianbao.programme.calendar;
