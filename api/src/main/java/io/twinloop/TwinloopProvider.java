// SPDX-License-Identifier: Apache-2.0
package io.twinloop;

/** Found by {@link java.util.ServiceLoader}: makes the library that {@link Twinloop#load()} returns. */
public interface TwinloopProvider {

    /**
     * Makes the library with its built-in rulebooks.
     *
     * @return the library
     */
    Twinloop create();
}
