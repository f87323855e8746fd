// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

#include <memory>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

Copied &lastCopied()
{
    static Copied forms;
    return forms;
}

} // namespace

void copyText(const QString &text)
{
    lastCopied() = {.text = text};
    if (!QStandardPaths::isTestModeEnabled())
        QGuiApplication::clipboard()->setText(text);
}

void copyForms(const Copied &forms)
{
    lastCopied() = forms;
    if (QStandardPaths::isTestModeEnabled())
        return;
    auto data = std::make_unique<QMimeData>();
    if (!forms.text.isEmpty())
        data->setText(forms.text);
    if (!forms.html.isEmpty())
        data->setHtml(forms.html);
    if (!forms.picture.isNull())
        data->setImageData(forms.picture); // becomes a PNG for whoever asks for one
    if (!forms.svg.isEmpty())
        data->setData(u"image/svg+xml"_s, forms.svg);
    QGuiApplication::clipboard()->setMimeData(data.release()); // takes it over
}

QString copiedText()
{
    return lastCopied().text;
}

const Copied &copiedForms()
{
    return lastCopied();
}

} // namespace atrium
