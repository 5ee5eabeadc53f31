// SPDX-License-Identifier: Apache-2.0
package io.twinloop.value;

/** A language that every rule, finding, question and duty speaks. */
public enum Language {
    /** English. */
    EN,
    /** Chinese, simplified (简体中文). */
    ZH
}
