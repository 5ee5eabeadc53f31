// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Reads chance, in a different way in each method. */
public final class ReadsChance {

    int random() {
        return new Random(1).nextInt();
    }

    int generator() {
        return RandomGenerator.getDefault().nextInt();
    }

    int local() {
        return ThreadLocalRandom.current().nextInt();
    }

    int secure() {
        return new SecureRandom().nextInt();
    }

    double maths() {
        return Math.random();
    }

    UUID uuid() {
        return UUID.randomUUID();
    }

    void shuffled(List<String> list) {
        Collections.shuffle(list);
    }

    int address() {
        return System.identityHashCode(this);
    }

    Stream<String> threads(List<String> list) {
        return list.parallelStream();
    }

    Stream<String> moreThreads(List<String> list) {
        return list.stream().parallel();
    }
}
