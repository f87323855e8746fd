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

/// A way to save what the question is about before it is answered; without a text there is none.
struct AskCopy {
    QString button {};
    QString text {};
};

/// The seam for questions: a window-modal dialog, plain text, opened and not waited for. The last button is the safe one: Escape and the
/// close box mean it, and it has the focus at first. The answer is the index of the button; it does not come when `context` is gone. What
/// copies answers nothing: the question stays.
void ask(QWidget *parent, const QString &title, const QString &text, const QList<AskButton> &buttons, QObject *context,
    std::function<void(int)> answered, const AskCopy &copy = {});

/// For tests: the next question is answered with that button at once, nothing is opened. Answers queue up. Under QStandardPaths' test
/// mode a question without an answer ends the program: a test would wait for a person.
void answerNextAsk(int button);
/// For tests: the text of the question asked last.
[[nodiscard]] QString lastAsked();
/// Likewise: what it offered to copy.
[[nodiscard]] QString lastAskedCopy();

} // namespace atrium
