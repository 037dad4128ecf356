package io.github.tianbao.check;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * An unmodifiable map whose keys are shared by all records of a table, so that a record costs an array and not a table
 * of entries. A {@code null} is a key without a value.
 */
final class SharedKeyMap<V> extends AbstractMap<String, V> {
    private final Keys keys;
    private final IntFunction<V> values;

    SharedKeyMap(Keys keys, V[] values) {
        this(keys, position -> values[position]);
    }

    /** @param values by position of the key; asked each time a value is */
    SharedKeyMap(Keys keys, IntFunction<V> values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public V get(Object key) {
        Integer position = keys.positions.get(key);
        return position == null ? null : values.apply(position);
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return new Entries();
    }

    /** Names in order, with their positions. */
    static final class Keys {
        private final List<String> names;
        private final Map<String, Integer> positions;

        Keys(List<String> names) {
            this.names = List.copyOf(names);
            this.positions = new HashMap<>();
            for (String name : this.names) {
                positions.put(name, positions.size());
            }
        }

        int count() {
            return names.size();
        }

        int position(String name) {
            return positions.getOrDefault(name, -1);
        }
    }

    private final class Entries extends AbstractSet<Entry<String, V>> {
        @Override
        public Iterator<Entry<String, V>> iterator() {
            return new EntryIterator();
        }

        @Override
        public int size() {
            int size = 0;
            for (int position = 0; position < keys.count(); position++) {
                size += values.apply(position) == null ? 0 : 1;
            }
            return size;
        }
    }

    private final class EntryIterator implements Iterator<Entry<String, V>> {
        private int next = after(-1);

        @Override
        public boolean hasNext() {
            return next < keys.count();
        }

        @Override
        public Entry<String, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<String, V> entry = Map.entry(keys.names.get(next), values.apply(next));
            next = after(next);
            return entry;
        }

        private int after(int position) {
            int following = position + 1;
            while (following < keys.count() && values.apply(following) == null) {
                following++;
            }
            return following;
        }
    }
}
