// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace atrium {

/// Where one can go in this program: a pane, or one thing in it. As text it is an `atrium://` link, e.g. `atrium://conversation/123`,
/// `atrium://reporting/7265`, `atrium://inbox`. A place says where and never what to do there.
struct Place {
    enum Kind {
        Nowhere,
        Inbox,
        Notifications,
        Sendings,
        Conversation, ///< `id` of a conversation
        Sending, ///< `id` of a sending of the reports
        Reporting, ///< `id` is a reporting id, which several sendings may share
    };
    Kind kind {Nowhere};
    qint64 id {}; ///< above 0 for a thing, 0 for a pane

    /// Empty unless the text is such a link to the letter: known word, a decimal id where one is due and only there, and no user, port,
    /// query or fragment. Scheme and word may be in capitals. Whatever else a stranger writes goes nowhere.
    [[nodiscard]] static std::optional<Place> fromText(QStringView text);
    /// The link; empty for Nowhere.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] bool isSomewhere() const { return kind != Nowhere; }

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace atrium
