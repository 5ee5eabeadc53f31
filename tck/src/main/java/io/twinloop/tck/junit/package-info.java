// SPDX-License-Identifier: Apache-2.0
/** The kit as a JUnit class, for vendors whose platform runs on the Java virtual machine. */
@NullMarked
package io.twinloop.tck.junit;

import org.jspecify.annotations.NullMarked;
