// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/linkfigures.h"
#include "network/types/liststate.h"
#include "ui/sendings/card.h"

#include <QTimeZone>

namespace atrium {

class ListStates;
class PlainLabel;
class Segments;

/// Named numbers as bars, one a line. One stop for Tab; Up and Down walk and say them.
class BarsView : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString name {};
        qint64 value {};
        QString text {}; ///< "10,300"
        QString share {}; ///< "20.6 %"
        friend bool operator==(const Bar &, const Bar &) = default;
    };
    explicit BarsView(const QString &objectName, QWidget *parent = nullptr);
    void setBars(const QList<Bar> &bars);
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QList<Bar> m_bars;
    qsizetype m_row {};
};

/// Whom a sending went to, by age or by gender (features SD20); small groups are one.
class RecipientsCard : public Card {
    Q_OBJECT
public:
    explicit RecipientsCard(QWidget *parent = nullptr);

    /// groups: of what is shown; empty while nothing is known.
    void setGroups(const QList<RecipientGroup> &groups);
    void setState(const ListState &state, const QTimeZone &zone);
    [[nodiscard]] bool byGender() const { return m_byGender; }
    [[nodiscard]] ListStates *states() const { return m_states; }
    [[nodiscard]] BarsView *view() const { return m_view; }

Q_SIGNALS:
    void genderChosen(bool byGender);

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void reword();

    PlainLabel *m_title;
    PlainLabel *m_age;
    Segments *m_ways;
    BarsView *m_view;
    ListStates *m_states;
    QList<RecipientGroup> m_groups;
    ListState m_state;
    QTimeZone m_zone;
    bool m_byGender {};
};

} // namespace atrium
