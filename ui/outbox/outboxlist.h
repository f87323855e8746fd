// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outbox/outboxrow.h"
#include "ui/outbox/outboxdeeds.h"

#include <QHash>
#include <QScrollArea>

#include <array>

class QVBoxLayout;

namespace atrium {

class Actions;
class OutboxModel;
class OutboxRowView;
class OutboxSectionView;

/// The rows of the outbox, in their sections, each a widget that takes the focus: keeps them in line with the model, and the focus where
/// the person had it.
class OutboxList : public QScrollArea {
    Q_OBJECT
public:
    /// before: stands before the rows in the tab order. empty: is shown in the list's place, and has the focus, while the model has no
    /// rows.
    OutboxList(OutboxModel *model, Actions *actions, QWidget *before, QWidget *empty, QWidget *parent);

    [[nodiscard]] OutboxRowView *row(const QString &rowId) const { return m_rows.value(rowId); } ///< null: there is none
    /// Row id that had the focus last; empty for none.
    [[nodiscard]] const QString &current() const { return m_current; }
    [[nodiscard]] bool isEditing() const;
    /// The row that had the focus last; where it is not, the first one; where there is none, the list or what is shown in its place. Never
    /// a button: whoever came by a key would press it with the next one.
    void focusCurrent() { focusRow(m_current); }
    void reword();

Q_SIGNALS:
    void asked(const atrium::OutboxRow &row, atrium::OutboxDeed deed);
    void saved(const QString &rowId, const QString &text);
    void editLeft(const QString &rowId);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Placed {
        QList<OutboxRowView *> rows {};
        bool headed {};
    };
    void build();
    void askSync();
    void sync();
    [[nodiscard]] std::array<Placed, 3> placeRows(); // by section
    [[nodiscard]] OutboxRowView *makeRow(const QString &rowId);
    void alignRows();
    void keepFocus(QWidget *holder, const QStringList &before);
    void updateRows(int first, int last);
    void wordHead(int row);
    void step(const QString &from, int by);
    void focusRow(const QString &rowId);
    void noteFocus(QWidget *now);
    void measure();

    OutboxModel *m_model;
    Actions *m_actions;
    QWidget *m_before;
    QWidget *m_empty;
    QWidget *m_body;
    QVBoxLayout *m_column;
    std::array<OutboxSectionView *, 3> m_sections {}; // in the order of OutboxSection
    QHash<QString, OutboxRowView *> m_rows; // by row id
    QStringList m_order; // row ids as they stand on screen
    QString m_current; // row id
    bool m_syncing {}; // asked for
    bool m_focusDue {}; // the list has the focus for want of a row: the first one gets it
};

} // namespace atrium
