package io.github.tianbao.rule.syntax;

import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Scope;
import io.github.tianbao.rule.Type;
import io.github.tianbao.value.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words that an expression may use: names, their options, functions, and the units they are counted in. */
public final class Vocabulary {
    private final Set<String> words = new HashSet<>();
    private final Set<String> functions;
    private final Set<String> units = new HashSet<>();
    private final List<String> oddNames = new ArrayList<>();
    private int longestWord;

    public Vocabulary(Scope scope, Set<String> functions) {
        this.functions = Set.copyOf(functions);
        for (String name : scope.names()) {
            add(name);
            if (!name.codePoints().allMatch(Characters::isNamePart)) {
                oddNames.add(name);
            }
            scope.find(name).map(Name::type).ifPresent(this::learn);
        }
    }

    private void learn(Type type) {
        if (type instanceof Type.TextType text) {
            text.options().forEach(this::add);
        } else if (type instanceof Type.NumberType number) {
            units.add(number.unit().symbol());
        } else if (type instanceof Type.ListType list) {
            learn(list.item());
        }
    }

    private void add(String word) {
        words.add(word);
        longestWord = Math.max(longestWord, word.codePointCount(0, word.length()));
    }

    /** Where a name with brackets or the like, which needs back-quotes, ends if it stands here without them; else the start. */
    int bareNameEnd(SourceText source, int start) {
        for (String name : oddNames) {
            int end = start + name.codePointCount(0, name.length());
            if (end <= source.length() && source.written(start, end).equals(name)) {
                return end;
            }
        }
        return start;
    }

    boolean isWord(String text) {
        return words.contains(text);
    }

    boolean isFunction(String text) {
        return functions.contains(text);
    }

    int longestWord() {
        return longestWord;
    }

    /** The unit of that name, if offices use it or the pack does. */
    Optional<Unit> unit(String text) {
        return Unit.isKnown(text) || units.contains(text) ? Optional.of(Unit.of(text)) : Optional.empty();
    }
}
