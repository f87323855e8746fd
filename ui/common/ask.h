// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace atrium {

struct AskButton {
    QString text {};
    bool harmful {};
};

/// The seam for questions: a window-modal dialog, plain text, opened and not waited for. The last button is the safe one: Escape and the
/// close box mean it, and it has the focus at first. The answer is the index of the button; it does not come when `context` is gone.
void ask(QWidget *parent, const QString &title, const QString &text, const QList<AskButton> &buttons, QObject *context,
    std::function<void(int)> answered);

/// For tests: the next question is answered with that button at once, nothing is opened. Answers queue up. Under QStandardPaths' test
/// mode a question without an answer ends the program: a test would wait for a person.
void answerNextAsk(int button);
/// For tests: the text of the question asked last.
[[nodiscard]] QString lastAsked();

} // namespace atrium
