// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;

/** Reads the machine's charset, in a different way in each method. */
@SuppressWarnings({"DefaultCharset"}) // on purpose
public final class ReadsCharset {

    Charset charset() {
        return Charset.defaultCharset();
    }

    byte[] bytes(String text) {
        return text.getBytes();
    }

    String text(byte[] bytes) {
        return new String(bytes);
    }

    String part(byte[] bytes) {
        return new String(bytes, 0, 1);
    }

    Reader reader(InputStream in) {
        return new InputStreamReader(in);
    }

    Writer writer(OutputStream out) {
        return new OutputStreamWriter(out);
    }

    String written(ByteArrayOutputStream out) {
        return out.toString();
    }
}
