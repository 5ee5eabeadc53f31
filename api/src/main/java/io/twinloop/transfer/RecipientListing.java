// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

/** Whether the recipient is on the cyberspace administration's list under PIPL 42 (限制或者禁止个人信息提供清单). */
public enum RecipientListing {
    /** Not on the list (未列入). */
    NOT_LISTED,
    /** On the list, restricted as announced (限制提供). */
    RESTRICTED,
    /** On the list, prohibited (禁止提供). */
    PROHIBITED
}
