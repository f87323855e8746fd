// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStandardPaths>

namespace atrium {

namespace {

QString &lastCopied()
{
    static QString text;
    return text;
}

} // namespace

void copyText(const QString &text)
{
    lastCopied() = text;
    if (!QStandardPaths::isTestModeEnabled())
        QGuiApplication::clipboard()->setText(text);
}

QString copiedText()
{
    return lastCopied();
}

} // namespace atrium
