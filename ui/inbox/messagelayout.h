// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/messagesmodel.h"
#include "ui/inbox/textblock.h"

#include <QRect>

namespace atrium {

/// Where everything of one message stands (look/01), measured from the row's top left corner. Empty boxes are not painted. Drawn from
/// left to right; whoever paints mirrors all boxes for right-to-left.
struct MessageLayout {
    QRect dayText {};
    QRect dayRule {};
    QRect newText {};
    QRect newRule {};
    QRect initials {};
    QRect name {};
    QRect role {};
    QRect time {};
    QRect bubble {}; ///< of own messages
    QRect text {};
    QRect more {}; ///< "Show all 1,000,000 characters"
    QRect stateMark {};
    QRect state {};
    QRect ring {}; ///< of the focus
    int height {};
};

/// The content as it stands in the thread: a very long one is folded, and shown whole elsewhere. A list view cannot have rows of more
/// than 32,767 px in any case.
[[nodiscard]] TextBlock measureMessage(const QString &content, const TextSetting &setting);
/// How a message's text is set in a row where lines may be so wide. Only what can be shown of it has runs.
[[nodiscard]] TextSetting settingOf(const QString &content, int lineWidth);

/// How wide lines may be in a row of that width.
[[nodiscard]] int messageTextWidth(bool mine, int rowWidth);
/// "Show all 1,000,000 characters"; empty when the text is not longer than what is shown.
[[nodiscard]] QString moreText(const QString &content, qsizetype shown);
/// text: the content, measured for messageTextWidth(); more: what moreText() says. Sizes and fonts are those of density() and typeface()
/// at the moment.
[[nodiscard]] MessageLayout layOutMessage(const MessageWords &words, bool mine, const TextBlock &text, const QString &more, int rowWidth);

} // namespace atrium
