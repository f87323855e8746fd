// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sendings/popover.h"

class QLineEdit;
class QListWidget;

namespace atrium {

class PlainLabel;

/// One sending among those that are loaded, found by typing: name, number or day. The focus stays in the field, the arrows walk the list.
class SendingPicker : public Popover {
    Q_OBJECT
public:
    struct Choice {
        QString rowId {};
        QString words {}; ///< plain, a single line
    };
    SendingPicker(const QList<Choice> &choices, QWidget *anchor);
    void open();

Q_SIGNALS:
    void picked(const QString &rowId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void narrow();
    void take();

    QLineEdit *m_typed;
    QListWidget *m_list;
    PlainLabel *m_none;
    QStringList m_folded; ///< of each row what is sought in it
};

} // namespace atrium
