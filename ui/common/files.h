// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace atrium {

/// The seam to the file dialog: opened and not waited for. The path of an existing file comes once, and never when the person cancels or
/// context is gone. filters: "Certificates (*.pem *.crt)", several separated by ";;".
void chooseFile(
    QWidget *parent, const QString &title, const QString &filters, QObject *context, std::function<void(const QString &path)> chosen);

/// For tests: the next choice is this path, or none where it is empty; no dialog opens. Under QStandardPaths' test mode a choice that
/// nobody prepared ends the program.
void answerNextFile(const QString &path);

} // namespace atrium
