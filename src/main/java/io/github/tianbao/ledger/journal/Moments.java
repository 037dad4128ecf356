package io.github.tianbao.ledger.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Moments as the ledger keeps them: UTC to the millisecond, all of one length, so that they sort as text. */
final class Moments {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Moments() {}

    static String text(Instant moment) {
        return FORMAT.format(moment);
    }
}
