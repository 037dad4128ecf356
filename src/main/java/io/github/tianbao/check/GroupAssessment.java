package io.github.tianbao.check;

import java.util.List;

/**
 * A household or other group folded into one record (组): what belongs to it as a whole, and its members.
 *
 * @param whole   its own fields and computations; the row is its first one; fails if a rule about it or an error-level rule about
 *                one of its members fails; its findings are those of all of them
 * @param members in sheet order
 */
public record GroupAssessment(RecordAssessment whole, List<RecordAssessment> members) {
    public GroupAssessment {
        members = List.copyOf(members);
    }

    /** The gravest of verdicts. */
    static Verdict gravest(List<RecordAssessment> members) {
        if (members.stream().anyMatch(member -> member.verdict() == Verdict.FAIL)) {
            return Verdict.FAIL;
        }
        return members.stream().anyMatch(member -> member.verdict() == Verdict.UNDECIDED) ? Verdict.UNDECIDED : Verdict.PASS;
    }
}
