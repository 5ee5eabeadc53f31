// SPDX-License-Identifier: Apache-2.0
@NullMarked
package io.twinloop.cli.picture;

import org.jspecify.annotations.NullMarked;
