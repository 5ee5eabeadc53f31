// SPDX-License-Identifier: Apache-2.0
/** What an explorer says, held to brute force on small random decisions, and to subjects that replay on the real law. */
@NullMarked
package io.twinloop.exploration;

import org.jspecify.annotations.NullMarked;
