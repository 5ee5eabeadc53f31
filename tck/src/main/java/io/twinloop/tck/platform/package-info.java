// SPDX-License-Identifier: Apache-2.0
/** The ways to a platform that runs elsewhere: a program on standard input and output, and a service over HTTP. */
@NullMarked
package io.twinloop.tck.platform;

import org.jspecify.annotations.NullMarked;
