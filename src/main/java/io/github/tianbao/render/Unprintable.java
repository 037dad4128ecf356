package io.github.tianbao.render;

import io.github.tianbao.render.pdf.UnprintableCharacter;
import io.github.tianbao.value.CellAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says of a file that it was withheld because no font has some of its characters. */
final class Unprintable {
    private static final String ADVICE = "请安装有这个字的字体（TrueType），或者按户口本核对用字后再报";

    private Unprintable() {}

    static Withheld form(String path, Output.Kind kind, RecordOfTable subject, List<UnprintableCharacter> characters) {
        List<CellAddress> cells = characters.stream()
                .flatMap(character -> subject.cellsWith(character.codePoint()).stream()).distinct().sorted().toList();
        String where = cells.isEmpty() ? "" : "（" + cells.stream().map(CellAddress::toString).collect(Collectors.joining("、")) + "）";
        return new Withheld(path, kind, subject.record().sheet(), subject.record().row(), cells, subject.record().label(),
                "没有字体能印" + names(characters) + where + "，没有打印" + subject.record().label() + "的表", ADVICE);
    }

    /** A document about many records names the first one that is to blame. */
    static Withheld document(String path, Output.Kind kind, Optional<RecordOfTable> subject, List<UnprintableCharacter> characters) {
        String message = "没有字体能印" + names(characters) + "，没有打印" + path;
        return subject.map(blamed -> new Withheld(path, kind, blamed.record().sheet(), blamed.record().row(),
                        blamed.cellsWith(characters.get(0).codePoint()), blamed.record().label(), message, ADVICE))
                .orElseGet(() -> new Withheld(path, kind, "", 0, List.of(), "", message, ADVICE));
    }

    private static String names(List<UnprintableCharacter> characters) {
        return characters.stream().map(character -> "“" + character.name() + "”").collect(Collectors.joining("、"));
    }
}
