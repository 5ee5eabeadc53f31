// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

/** What came of a vector. */
public enum Status {
    /** Every reply was the one wanted. */
    PASS,
    /** A reply was another than the one wanted. */
    FAIL,
    /** A reply could not be compared. */
    ERROR,
    /** The platform claims the profile and does not support the request. */
    UNTESTABLE,
    /** The platform does not claim the profile. */
    NOT_APPLICABLE,
    /** It was left out: by a filter, or because the platform had died too often. */
    NOT_RUN
}
