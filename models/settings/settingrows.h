// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/settings.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace atrium {

/// The pages of the settings window, in their order.
enum class SettingSection { Account, Messages, Appearance, Keys, Network, Storage, About };

/// How a value is chosen.
enum class SettingKind {
    Choice, ///< one of a list that drops down
    Segments, ///< one of two or three words side by side
    Switch, ///< on or off
    Number, ///< typed, within a range
    Text, ///< typed
    Colour, ///< one of the theme's dots
    Fact, ///< read here; decided elsewhere
    Page, ///< a page or dialog of its own, which a button opens
    Files, ///< export and import
    Keys, ///< the list of actions, each with its key
};

/// What a row of the kind Page opens.
enum class SettingPage { None, Accounts, Connection, Keys, About, Snippets };

struct SettingChoice {
    QVariant value {};
    const char *words {""}; ///< English source in context "SettingRows"; of a language its own name for itself
    bool isName {}; ///< the words are a name and the same in every language
};

/// One row of the settings window. Texts are English sources in context "SettingRows".
struct SettingEntry {
    const char *name {""}; ///< object name of the row
    SettingSection section {};
    SettingKind kind {};
    std::vector<Setting> keys {}; ///< what is set here; the first is the one that a control of this row edits
    const char *caption {""};
    const char *description {""};
    const char *searchWords {""}; ///< what else one might look for, separated by blanks
    std::vector<SettingChoice> choices {};
    int least {}; ///< of a number, as shown
    int most {}; ///< of a number, as shown; of a text, letters
    int step {1}; ///< of a number, by the arrow keys
    int unit {1}; ///< a number as kept is the one shown times this
    const char *unitWord {""}; ///< beside a number, inflected by it
    bool mayBeEmpty {}; ///< of a text
    SettingPage page {SettingPage::None};
    const char *action {""}; ///< on a button beside the control: what can be done about it now
};

/// Every row that a person may see, in order. Made at the first question.
[[nodiscard]] std::span<const SettingEntry> settingEntries();
/// Keys that are no decision of a person: where windows stand, what was shown last, and what only a policy sets. A key is either here or in
/// a row.
[[nodiscard]] std::span<const Setting> internalSettings();
/// Null for an internal one.
[[nodiscard]] const SettingEntry *settingEntryOf(Setting key);
/// Empty text stays empty.
[[nodiscard]] QString settingWords(const char *source);
/// What stands beside the field of a number; empty: nothing.
[[nodiscard]] QString settingUnit(const SettingEntry &entry, const QVariant &value);
[[nodiscard]] QString choiceWords(const SettingChoice &choice);
[[nodiscard]] QString sectionTitle(SettingSection section);
/// Every word of the text begins a word of the row's caption, description, choices, section or search words, in the language in force or
/// in English; letters with and without their marks are the same.
[[nodiscard]] bool matchesSetting(const SettingEntry &entry, const QString &text);

/// What was typed or comes in a file, as it would be kept. Empty: it is no value for that row.
[[nodiscard]] std::optional<QVariant> settingFromText(const SettingEntry &entry, const QString &text);
/// What settingFromText() refused, in one sentence: what is possible, and that nothing was changed.
[[nodiscard]] QString settingRefusal(const SettingEntry &entry);
/// The value as a person reads it, in the locale in force.
[[nodiscard]] QString settingText(const SettingEntry &entry, const QVariant &value);
/// Whether a kept value, of a file for example, is one that the row's control could have set.
[[nodiscard]] bool isSettingValue(const SettingEntry &entry, const QVariant &value);

} // namespace atrium
