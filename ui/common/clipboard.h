// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace atrium {

/// One thing in several forms: whoever pastes it takes the one it knows best. Empty ones are left out.
struct Copied {
    QString text {};
    QString html {};
    QImage picture {};
    QByteArray svg {};
};

/// The seam to the clipboard. Under QStandardPaths' test mode nothing reaches the real one.
void copyText(const QString &text);
void copyForms(const Copied &forms);
/// What was copied last: its text, and all of its forms.
[[nodiscard]] QString copiedText();
[[nodiscard]] const Copied &copiedForms();

} // namespace atrium
