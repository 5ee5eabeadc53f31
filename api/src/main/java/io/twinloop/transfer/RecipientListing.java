// SPDX-License-Identifier: Apache-2.0
package io.twinloop.transfer;

import io.twinloop.schema.Labelled;
import io.twinloop.value.Text;

/** Whether the recipient is on the cyberspace administration's list under PIPL 42 (限制或者禁止个人信息提供清单). */
public enum RecipientListing implements Labelled {
    /** Not on the list (未列入). */
    NOT_LISTED("not on the list", "未列入清单"),
    /** On the list, restricted as announced (限制提供). */
    RESTRICTED("on the list, restricted", "列入限制提供清单"),
    /** On the list, prohibited (禁止提供). */
    PROHIBITED("on the list, prohibited", "列入禁止提供清单");

    private final String en;
    private final String zh;

    RecipientListing(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Text label() {
        return Text.of(en, zh);
    }
}
