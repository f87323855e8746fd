// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/files.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace atrium {

namespace {

QStringList &fileRehearsal()
{
    static QStringList answers;
    return answers;
}

void choose(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode, const QString &nameOrFilters, QObject *context,
    std::function<void(const QString &)> chosen)
{
    Q_ASSERT(context);
    if (!fileRehearsal().isEmpty()) {
        if (const QString answer = fileRehearsal().takeFirst(); !answer.isEmpty())
            chosen(answer);
        return;
    }
    if (QStandardPaths::isTestModeEnabled())
        qFatal("a file dialog nobody answers: %s", qPrintable(title));

    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (mode == QFileDialog::AcceptSave)
        dialog->selectFile(nameOrFilters);
    else if (!nameOrFilters.isEmpty())
        dialog->setNameFilter(nameOrFilters);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(chosen));
    dialog->open();
}

} // namespace

void chooseFileToSave(
    QWidget *parent, const QString &title, const QString &suggestedName, QObject *context, std::function<void(const QString &)> chosen)
{
    choose(parent, title, QFileDialog::AcceptSave, suggestedName, context, std::move(chosen));
}

void chooseFileToOpen(
    QWidget *parent, const QString &title, const QString &filters, QObject *context, std::function<void(const QString &)> chosen)
{
    choose(parent, title, QFileDialog::AcceptOpen, filters, context, std::move(chosen));
}

void answerNextFile(const QString &file)
{
    fileRehearsal() << file;
}

} // namespace atrium
