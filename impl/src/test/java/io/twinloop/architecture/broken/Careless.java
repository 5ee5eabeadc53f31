// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken;

import java.util.List;
import java.util.Map;

/** A value that takes whatever it is given. */
public record Careless(String name, List<String> list, Map<String, String> map) {}
