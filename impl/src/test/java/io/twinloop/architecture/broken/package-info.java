// SPDX-License-Identifier: Apache-2.0
/** Classes that break the architecture on purpose, so that its rules are seen to fail. None is run. */
@NullMarked
package io.twinloop.architecture.broken;

import org.jspecify.annotations.NullMarked;
