package io.github.tianbao.programme;

import java.util.List;

/**
 * What recognition found in a workbook.
 *
 * @param matches      headers recognised, in sheet order
 * @param unrecognised sheets with something in them and no match
 */
public record Recognition(List<Match> matches, List<Unrecognised> unrecognised) {
    public Recognition {
        matches = List.copyOf(matches);
        unrecognised = List.copyOf(unrecognised);
    }

    /**
     * A sheet that fits no programme.
     *
     * @param reason  in Chinese: what was seen and what to do
     * @param closest programmes that came closest, best first, with the columns they miss
     */
    public record Unrecognised(String sheet, String reason, List<Closest> closest) {
        public Unrecognised {
            closest = List.copyOf(closest);
        }
    }

    /** A programme that came close, and the columns it misses, each with a near heading if there is one. */
    public record Closest(String programme, List<String> missing, List<String> nearHeadings) {
        public Closest {
            missing = List.copyOf(missing);
            nearHeadings = List.copyOf(nearHeadings);
        }
    }
}
