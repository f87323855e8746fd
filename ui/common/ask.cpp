// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ask.h"

#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/clipboard.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QPointer>
#include <QStandardPaths>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Rehearsal {
    QList<int> answers {};
    QString asked {};
    QString copy {};
};
Rehearsal &rehearsal()
{
    static Rehearsal one;
    return one;
}

Button *makeCopy(QDialog *dialog, const AskCopy &copy)
{
    auto *button = new Button(Button::Plain, copy.button, u"askCopy"_s, dialog);
    button->setIconName(u"copy"_s);
    QObject::connect(button, &Button::clicked, dialog, [dialog, button, text = copy.text] {
        copyText(text);
        const QString done = QCoreApplication::translate("atrium::Ask", "Copied");
        button->setText(done);
        announce(dialog, done);
    });
    return button;
}

} // namespace

void ask(QWidget *parent, const QString &title, const QString &text, const QList<AskButton> &buttons, QObject *context,
    std::function<void(int)> answered, const AskCopy &copy)
{
    Q_ASSERT(context && !buttons.isEmpty());
    rehearsal().asked = text;
    rehearsal().copy = copy.text;
    if (!rehearsal().answers.isEmpty()) {
        answered(rehearsal().answers.takeFirst());
        return;
    }
    if (QStandardPaths::isTestModeEnabled())
        qFatal("a question nobody answers: %s", qPrintable(title));

    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"askDialog"_s);
    dialog->setWindowTitle(title);
    dialog->setAccessibleName(title);
    const Density &d = density();
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(d.padXl, d.padXl, d.padXl, d.padL);
    column->setSpacing(d.padS);
    column->addWidget(new PlainLabel(title, Type::Title, dialog));
    auto *body = new PlainLabel(text, Type::Body, dialog);
    body->setWordWrap(true);
    column->addWidget(body);
    column->addSpacing(d.padS);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    row->setSpacing(d.padS);
    if (!copy.text.isEmpty())
        row->addWidget(makeCopy(dialog, copy));
    row->addStretch();
    const int safe = static_cast<int>(buttons.size()) - 1;
    for (int i = safe; i >= 0; --i) { // the safe one first, the deed at the end
        const AskButton &one = buttons.at(i);
        const Button::Kind kind = one.harmful ? Button::Harmful : i == 0 && safe > 0 ? Button::Primary : Button::Plain;
        auto *button = new Button(kind, one.text, u"ask%1"_s.arg(i), dialog);
        row->addWidget(button);
        QObject::connect(button, &Button::clicked, dialog, [dialog, i] { dialog->done(i + 1); }); // 0 is Escape
        if (i == safe)
            button->setFocus();
    }
    QObject::connect(
        dialog, &QDialog::finished, context, [safe, call = std::move(answered)](int result) { call(result > 0 ? result - 1 : safe); });
    dialog->open();
}

void answerNextAsk(int button)
{
    rehearsal().answers << button;
}

QString lastAsked()
{
    return rehearsal().asked;
}

QString lastAskedCopy()
{
    return rehearsal().copy;
}

} // namespace atrium
