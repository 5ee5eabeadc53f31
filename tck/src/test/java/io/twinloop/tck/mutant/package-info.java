// SPDX-License-Identifier: Apache-2.0
@NullMarked
package io.twinloop.tck.mutant;

import org.jspecify.annotations.NullMarked;
