package io.github.tianbao.check.packed;

/** Writes a row as bytes and reads it again. Rows are written by one thread and read by many. */
public interface RowCodec<T> {
    void write(T row, ByteSink sink);

    T read(ByteSource source);
}
