// SPDX-License-Identifier: Apache-2.0
/**
 * The architecture as tests: who may know whom, what the code may read, and what its names and signatures look like.
 *
 * <p>They stand in this module because here the whole code is at hand. Each rule is also shown to fail, on classes that
 * break it on purpose and that live in the packages beneath {@code broken}.
 */
@NullMarked
package io.twinloop.architecture;

import org.jspecify.annotations.NullMarked;
