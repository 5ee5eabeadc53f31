// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.run;

/** What can be wrong with a reply before it can be compared. */
public enum Fault {
    /** The platform could not be started, or be reached. */
    UNREACHABLE("it could not be started or reached"),
    /** The platform ended, or failed, while it was asked. */
    DIED("it ended without a reply"),
    /** No reply came within the time allowed. */
    TIMED_OUT("no reply came within the time allowed"),
    /** The reply was blank. */
    EMPTY("the reply was empty"),
    /** The reply was no JSON object. */
    NO_JSON("the reply was no JSON object"),
    /** The reply belonged to another request. */
    WRONG_ORDER("the reply belongs to another request"),
    /** The reply was a JSON object, but none of the protocol. */
    MALFORMED("the reply is not of the protocol's form"),
    /** The platform said that it does not understand the request. */
    UNSUPPORTED("the platform does not support the request");

    private final String text;

    Fault(String text) {
        this.text = text;
    }

    /** Returns what happened, in words. */
    public String text() {
        return text;
    }
}
