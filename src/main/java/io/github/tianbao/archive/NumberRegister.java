package io.github.tianbao.archive;

import java.io.IOException;
import java.util.SortedSet;

/**
 * Gives out the numbers of items (件号), counted from 1 within a series. A number is given once for all time: what was given out is
 * on disk before {@link #allocate} returns, it is never given to another holder, and it does not come back when a package is lost or
 * was never finished. Safe for many threads and for several processes.
 *
 * <p>A series is everything of a file number (档号) but the item number, for example {@code 0001-WS·2022-Y-MS-}.
 */
public interface NumberRegister {

    /**
     * The number of a holder: the one it was given before, else the next of the series. So sealing that was cut short and is done
     * again leaves no gap.
     *
     * @param holder what the number is for, unique within the series: what is sealed, not where
     * @throws IOException if the number could not be written down; it is not given then
     */
    long allocate(String series, String holder) throws IOException;

    /** The highest number given out in a series; 0 if none. */
    long last(String series) throws IOException;

    /** Every series in which a number was given out. */
    SortedSet<String> series() throws IOException;
}
