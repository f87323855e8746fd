// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/peoplemodel.h"

#include <QWidget>

class QListView;

namespace atrium {

class Button;
class PlainLabel;

/// Who is in the conversation, and for the person chosen the conversations one shares with them. Beside the thread, opened by button and
/// key.
class PeoplePanel : public QWidget {
    Q_OBJECT
public:
    explicit PeoplePanel(QWidget *parent = nullptr);

    void setPeople(const QList<PanelRow> &rows);
    /// The conversations with the person that was asked for.
    void setShared(const QList<PanelRow> &rows);
    [[nodiscard]] QString person() const { return m_person; } ///< user id of the person chosen; empty: none
    /// Another conversation: nobody is chosen.
    void startOver();
    void takeFocus();
    void reword();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sharedWanted(const QString &userId);
    void openWanted(const QString &rowId);
    void closed(); ///< Esc or the button

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void open(const QModelIndex &index);
    void showShared();
    void fit();
    void measure();

    PeopleModel *m_people;
    PeopleModel *m_shared;
    PlainLabel *m_title;
    Button *m_close;
    QListView *m_peopleList;
    PlainLabel *m_sharedTitle;
    QListView *m_sharedList;
    QString m_person;
    QString m_personName;
};

} // namespace atrium
