package io.github.tianbao.archive.number;

/**
 * A file number that no package bears.
 *
 * @param number as it would be written
 */
public record Gap(String number, Kind kind) {

    /** Why there is none. */
    public enum Kind {
        /** Given out, but nothing was sealed under it. */
        UNUSED("号已给出，没有封存"),
        /** Sealed once, and not here any more. */
        LOST("登记过封存，没有归档包");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
