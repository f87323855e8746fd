// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/messagesmodel.h"

#include <QDialog>

class QPlainTextEdit;

namespace atrium {

/// The whole of a very long message, to read, to search through by eye and to copy from. The text comes in a piece each turn of the event
/// loop: a megabyte at once would hold up the window.
class LongText : public QDialog {
    Q_OBJECT
public:
    LongText(const MessageWords &words, QWidget *parent);

private:
    void addMore();

    QString m_content;
    qsizetype m_added {};
    QPlainTextEdit *m_text;
};

} // namespace atrium
