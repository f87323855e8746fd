// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/people/textguards.h"
#include "ui/newconversation/confirmbox.h"
#include "ui/newconversation/draftmalls.h"

namespace atrium {

/// What speaks against sending a draft at once (features 3.11): that it goes to many, that somebody was chosen in another mall, that its
/// text may be a slip.
struct SendCheck {
    NewDraft draft {};
    DraftMalls malls {};
    Spread reach {};
    bool many {};
    QString foreign {}; ///< the sentence; empty: all are of this mall
    QList<TextConcern> concerns {};

    /// limit: of people who are reached without a question.
    [[nodiscard]] static SendCheck of(const NewDraft &draft, const DraftMalls &malls, const Spread &reach, int limit,
        const QList<SentLately> &lately, const QDateTime &now);
    /// It takes a second, deliberate act.
    [[nodiscard]] bool asks() const { return many || !foreign.isEmpty() || !concerns.isEmpty(); }
    [[nodiscard]] ConfirmBox::Words words() const;
    /// For the audit log: one word each, nothing of the text in them.
    [[nodiscard]] QStringList kinds() const;
};

} // namespace atrium
