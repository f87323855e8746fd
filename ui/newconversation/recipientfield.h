// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/recipient.h"

#include <QWidget>

class QLineEdit;

namespace atrium {

class FlowLayout;
class RecipientChip;

/// Whom a conversation goes to: chips and behind them the field in which one types the next name. Backspace in the empty field takes the
/// last one out, Left goes to the chips.
class RecipientField : public QWidget {
    Q_OBJECT
public:
    explicit RecipientField(QWidget *parent = nullptr);

    /// warnings: by key of the recipient; it has an edge then.
    void setRecipients(const QList<Recipient> &to, const QHash<QString, QString> &warnings);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

Q_SIGNALS:
    void removeWanted(int place);
    void left(); ///< Escape

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    RecipientChip *addChip();
    void goTo(int place);
    void remove(int place);
    void measure();
    void reword();

    FlowLayout *m_flow;
    QLineEdit *m_edit;
    QList<RecipientChip *> m_chips;
};

} // namespace atrium
