// SPDX-License-Identifier: Apache-2.0
/**
 * A transfer of data out of China, and the facts that rules read of it.
 *
 * <p>{@link io.twinloop.transfer.Transfer} is what a platform fills in; {@link io.twinloop.transfer.TransferFacts} names
 * each fact once, for whoever writes rules about transfers.
 */
@NullMarked
package io.twinloop.transfer;

import org.jspecify.annotations.NullMarked;
