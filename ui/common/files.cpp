// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/files.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QStringList &answers()
{
    static QStringList paths;
    return paths;
}

} // namespace

void chooseFile(
    QWidget *parent, const QString &title, const QString &filters, QObject *context, std::function<void(const QString &path)> chosen)
{
    Q_ASSERT(context);
    if (!answers().isEmpty()) {
        if (const QString path = answers().takeFirst(); !path.isEmpty())
            chosen(path);
        return;
    }
    if (QStandardPaths::isTestModeEnabled())
        qFatal("a file nobody chooses: %s", qPrintable(title));

    auto *dialog = new QFileDialog(parent, title, QString(), filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(chosen));
    dialog->open();
}

void answerNextFile(const QString &path)
{
    answers() << path;
}

} // namespace atrium
