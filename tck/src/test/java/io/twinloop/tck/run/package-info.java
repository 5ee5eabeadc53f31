// SPDX-License-Identifier: Apache-2.0
@NullMarked
package io.twinloop.tck.run;

import org.jspecify.annotations.NullMarked;
