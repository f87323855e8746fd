// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/actions.h"
#include "models/outbox/outboxwords.h"
#include "ui/outbox/outboxdeeds.h"
#include "ui/outbox/outboxlayout.h"

#include <QWidget>

#include <functional>

namespace atrium {

class Actions;
class OutboxButtons;
class OutboxEditor;

/// One row of the outbox: painted from its layout, with real buttons for what may be done about it. It takes the focus; its keys are
/// those of the actions table. It has two more faces: a question before a text is lost, and the text being edited in its place.
class OutboxRowView : public QWidget {
    Q_OBJECT
public:
    OutboxRowView(QString rowId, Actions *actions, QWidget *parent = nullptr);

    void setRow(const OutboxRow &row, const OutboxWords &words);
    [[nodiscard]] const OutboxRow &row() const { return m_row; }
    [[nodiscard]] const QString &rowId() const { return m_rowId; }
    /// Of its buttons; all rows are given that of the widest, so that their columns stand in line.
    [[nodiscard]] int actionsWanted() const;
    void setActionsWidth(int width);
    void setLine(bool line); ///< a hairline above it
    void openEditor();
    void closeEditor(); ///< the focus stays in the row
    [[nodiscard]] OutboxEditor *editor() const { return m_editor; } ///< null: it is not being edited
    [[nodiscard]] QList<QWidget *> stops() const; ///< itself and what in it takes the focus, in tab order

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void asked(atrium::OutboxDeed deed); ///< TakeBack comes when its question was answered
    void saved(const QString &text);
    void editLeft();
    void stepWanted(int step); ///< rows on, or back
    void endWanted(bool last); ///< to the first or the last row
    void stopsChanged(); ///< its buttons are others now

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool answer(const QKeyEvent &key);
    /// What a key that `is` one of an action does to the message. False: none is.
    bool act(const std::function<bool(ActionId)> &is);
    [[nodiscard]] OutboxLayout layOut() const;
    [[nodiscard]] OutboxWords shown() const; // the question's while there is one
    void ask(OutboxDeed deed);
    void takeBack();
    void setAsking(bool asking);
    void showFace();
    void place();
    void measure();

    QString m_rowId;
    Actions *m_actions;
    OutboxRow m_row;
    OutboxWords m_words;
    OutboxButtons *m_buttons;
    OutboxEditor *m_editor {};
    int m_actionsWidth {};
    bool m_line {};
    bool m_asking {};
};

} // namespace atrium
