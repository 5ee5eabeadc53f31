// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

import static java.util.Objects.requireNonNull;

import io.twinloop.tck.vector.Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a vector.
 *
 * @param vector the vector
 * @param status what came of it
 * @param failed the place of the case that failed, 0 for the document as it is; -1 if none did
 * @param differences what differed in that case
 * @param fault why the reply could not be compared, in words, or null
 */
public record VectorResult(
        Vector vector,
        Status status,
        int failed,
        List<Comparison> differences,
        @Nullable String fault) {

    public VectorResult {
        requireNonNull(vector, "vector");
        requireNonNull(status, "status");
        differences = List.copyOf(differences);
    }

    static VectorResult of(Vector vector, Status status) {
        return new VectorResult(vector, status, -1, List.of(), null);
    }
}
