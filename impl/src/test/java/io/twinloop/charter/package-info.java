// SPDX-License-Identifier: Apache-2.0
/** What the charter of the data market says of dossiers. */
@NullMarked
package io.twinloop.charter;

import org.jspecify.annotations.NullMarked;
