// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace atrium {

/// The seam for choosing files: opened and not waited for. `chosen` gets an absolute path; it is not called when the person cancels or
/// `context` is gone. An existing file is asked about before it is given as one to save to.
void chooseFileToSave(
    QWidget *parent, const QString &title, const QString &suggestedName, QObject *context, std::function<void(const QString &)> chosen);
/// filters: "Certificates (*.pem *.crt)", several separated by ";;"; empty for every file.
void chooseFileToOpen(
    QWidget *parent, const QString &title, const QString &filters, QObject *context, std::function<void(const QString &)> chosen);

/// For tests: the next choice is that file at once, nothing is opened; an empty one cancels. Answers queue up. Under QStandardPaths' test
/// mode a choice without an answer ends the program: a test would wait for a person.
void answerNextFile(const QString &file);

} // namespace atrium
