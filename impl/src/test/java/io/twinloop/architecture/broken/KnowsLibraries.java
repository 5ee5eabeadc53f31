// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken;

import com.google.common.base.Ascii;
import org.hibernate.validator.HibernateValidator;
import tools.jackson.databind.json.JsonMapper;

/** Knows a library in each method. */
public final class KnowsLibraries {

    String guava() {
        return Ascii.toLowerCase("A");
    }

    Object jackson() {
        return new JsonMapper();
    }

    Object hibernate() {
        return new HibernateValidator();
    }
}
