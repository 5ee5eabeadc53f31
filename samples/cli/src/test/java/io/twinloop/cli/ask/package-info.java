// SPDX-License-Identifier: Apache-2.0
@NullMarked
package io.twinloop.cli.ask;

import org.jspecify.annotations.NullMarked;
