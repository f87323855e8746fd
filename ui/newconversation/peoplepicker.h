// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/liststate.h"
#include "network/types/recipient.h"

#include <QTimeZone>
#include <QWidget>

class QLineEdit;
class QListView;
class QVBoxLayout;

namespace atrium {

class Clock;
class ListStates;
class PickerModel;

/// The column in which one looks for people and audiences. The focus stays in the field one types in; the arrow keys move the active row,
/// Enter takes it.
class PeoplePicker : public QWidget {
    Q_OBJECT
public:
    explicit PeoplePicker(PickerModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    /// Another field that looks for people here, beside the picker's own.
    void drive(QLineEdit *edit);
    void setClock(Clock *clock);
    void setState(const ListState &state, const QTimeZone &zone);
    /// What was looked for has been taken: both fields are empty again.
    void startOver();
    void setAtSide(bool atSide); ///< beside the form, or below its recipients

Q_SIGNALS:
    void taken(const QList<atrium::Recipient> &who, bool together); ///< together: all of a group one wrote to before
    void passed(); ///< Enter with nothing looked for: on to the text
    void left(); ///< Escape
    void retryWanted();
    void detailsWanted(const atrium::ApiError &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool press(int key);
    void look(const QString &query);
    void walk(int step, int times = 1);
    void take(int row);
    void showState();
    void reword();
    void measure();

    PickerModel *m_model;
    QLineEdit *m_search;
    QVBoxLayout *m_searchFrame;
    QLineEdit *m_other {};
    QListView *m_list;
    ListStates *m_states;
    ListState m_state;
    QTimeZone m_zone {QTimeZone::utc()};
    QString m_active; // row id
    bool m_atSide {true};
};

} // namespace atrium
